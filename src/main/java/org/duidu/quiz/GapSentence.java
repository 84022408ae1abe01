package org.duidu.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;

/**
 * A sentence with a gap in it.
 *
 * @param text the sentence, complete
 * @param gap where the word stands
 * @param chinese its translation, empty for none
 * @param number which sentence of its source, from 0
 * @param place in the article; empty for an example
 */
record GapSentence(String text, TextRange gap, String chinese, int number, Optional<QuizPlace> place) {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** What stands at the gap. */
    String surface() {
        return gap.of(text);
    }

    /** All words but those at the gap. */
    List<Word> stem() {
        return Words.of(text).stream()
                .filter(word -> !word.range().overlaps(gap))
                .toList();
    }

    /** The base forms of all words but those at the gap. */
    Set<String> stemLemmas(Lemmatizer lemmatizer) {
        return stem().stream()
                .flatMap(word -> Stream.concat(Stream.of(word), word.parts().stream()))
                .flatMap(word -> Stream.concat(
                        Stream.of(word.text().toLowerCase(Locale.ROOT)), lemmatizer.lemmas(word.text()).stream()))
                .collect(Collectors.toSet());
    }

    /** The word directly before the gap, in lower case; empty if there is none or punctuation stands between. */
    Optional<String> before() {
        return stem().stream()
                .filter(word -> word.range().end() <= gap.start())
                .reduce((first, second) -> second)
                .filter(word -> text.substring(word.whole().end(), gap.start()).isBlank())
                .map(word -> word.text().toLowerCase(Locale.ROOT));
    }

    /** The word directly behind the gap, in lower case; empty if there is none or punctuation stands between. */
    Optional<String> behind() {
        return stem().stream()
                .filter(word -> word.range().start() >= gap.end())
                .findFirst()
                .filter(word -> text.substring(gap.end(), word.range().start()).isBlank())
                .map(word -> word.text().toLowerCase(Locale.ROOT));
    }

    /** What stands before the gap, with an article that does not tell how the word begins. */
    String head() {
        return neutral(text.substring(0, gap.start()));
    }

    String tail() {
        return text.substring(gap.end());
    }

    /** A text whose last word, if it is a or an, stands for both. */
    static String neutral(String head) {
        String stripped = head.stripTrailing();
        int start = stripped.lastIndexOf(' ') + 1;
        String last = stripped.substring(start);
        if (stripped.length() == head.length() || !ARTICLES.contains(last.toLowerCase(Locale.ROOT))) {
            return head;
        }
        String both = Character.isUpperCase(last.charAt(0)) ? "A/An" : "a/an";
        return stripped.substring(0, start) + both + head.substring(stripped.length());
    }

    /** The sentence with its gap, and its Chinese. */
    Prompt prompt() {
        Prompt prompt = Prompt.of(new Prompt.English(head()), new Prompt.Gap(0), new Prompt.English(tail()));
        return chinese.isEmpty() ? prompt : prompt.with(new Prompt.Chinese(chinese));
    }
}
