package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What several parts are built of: numbered items, lines to write on, gaps, banks of words. */
final class Pieces {
    /** A place to write one word, as wide for every word. */
    static final String GAP = "______________";

    private static final int LETTERS = 26;
    private static final Pattern MARKS = Pattern.compile("[\\p{Punct}’”…]+(?=\\s|$)");

    private Pieces() {}

    /** A question with its number; a page never ends within it. */
    static Html item(int number, Html... content) {
        return Html.of("div", "item", Html.of("div", "no", number + "."), Html.all(content));
    }

    /** Lines to write on. */
    static Html lines(int count) {
        return Html.all(Collections.nCopies(count, Html.of("div", "line", Html.text("\u00A0"))));
    }

    /**
     * A gap that is known by its number.
     *
     * @param marks punctuation right behind it, which must not begin a line
     */
    static Html gap(int number, String marks) {
        return Html.of("span", "gap", "(" + number + ")\u00A0" + GAP + marks);
    }

    /** The punctuation that a text begins with. */
    static String marks(String text) {
        Matcher marks = MARKS.matcher(text);
        return marks.lookingAt() ? marks.group() : "";
    }

    /** Words to choose from, in a frame. */
    static Html bank(List<String> words) {
        List<Html> each = new ArrayList<>();
        words.forEach(word -> each.add(Html.all(Html.of("span", "banked", word), Html.text(" "))));
        return Html.of("div", "bank", each);
    }

    /** Short answers in one paragraph: {@code 1. canal   2. dock}. */
    static Html answers(List<String> answers) {
        List<Html> each = IntStream.range(0, answers.size())
                .mapToObj(
                        i -> Html.all(Html.of("span", "answer", (i + 1) + ".\u00A0" + answers.get(i)), Html.text(" ")))
                .toList();
        return Html.of("div", "answers-list", each);
    }

    /** A, B, C …, for what is chosen or put in order. */
    static String letter(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letter + index / LETTERS;
    }
}
