package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What several parts are built of: numbered items, lines to write on, gaps, banks of words. */
final class Pieces {
    /** A place to write one word, as wide for every word. */
    static final String GAP = "______________";

    private static final int LETTERS = 26;

    private Pieces() {}

    /** A question with its number; a page never ends within it. */
    static Html item(int number, Html... content) {
        return Html.of("div", "item", Html.of("div", "no", number + "."), Html.all(content));
    }

    /** Lines to write on. */
    static Html lines(int count) {
        return Html.all(Collections.nCopies(count, Html.of("div", "line", Html.text("\u00A0"))));
    }

    /** A gap that is known by its number. */
    static Html gap(int number) {
        return Html.of("span", "gap", "(" + number + ")\u00A0" + GAP);
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
                .mapToObj(i -> Html.all(
                        Html.of(
                                "span",
                                "answer",
                                Html.of("b", "", (i + 1) + "."),
                                Html.text("\u00A0" + answers.get(i))),
                        Html.text(" ")))
                .toList();
        return Html.of("div", "answers-list", each);
    }

    /** A, B, C …, for what is chosen or put in order. */
    static String letter(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letter + index / LETTERS;
    }
}
