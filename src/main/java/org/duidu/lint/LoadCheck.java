package org.duidu.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duidu.lesson.format.Positions;
import org.duidu.lesson.format.Severity;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.LinkedLesson;

/** Whether a lesson asks too much at once: new words in its vocabulary, and words that its learners do not know. */
final class LoadCheck {
    /** Running words to each new one. A guess: the bundled lessons have one in 12 to 54. */
    private static final int WORDS_PER_ENTRY = 10;

    private static final int WORDS_SHOWN = 8;

    private final Lemmatizer lemmatizer;

    LoadCheck(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    void check(LinkedLesson linked, Positions positions, Optional<WordList> list, Report report) {
        int entries = linked.lesson().vocabulary().size();
        int words = Readability.of(linked).words();
        if (words > 0 && entries > 4 && entries * WORDS_PER_ENTRY > words) {
            TextRange place = positions.vocabulary().get(0).headword();
            report.add(Severity.WARNING, "too-many-new-words", place, List.of(entries, words));
        }
        list.filter(any -> words > 0)
                .ifPresent(known -> check(Coverage.of(linked, known, lemmatizer), known, positions, report));
    }

    private static void check(Coverage coverage, WordList list, Positions positions, Report report) {
        if (!coverage.unknown().isEmpty()) {
            boolean low = coverage.withVocabulary() < Coverage.ENOUGH;
            int percent = (int) Math.floor(coverage.withVocabulary() * 100);
            report.add(
                    low ? Severity.WARNING : Severity.INFO,
                    low ? "low-coverage" : "words-beyond-list",
                    positions.title(),
                    List.of(
                            list.name(),
                            percent,
                            coverage.unknown().size(),
                            some(coverage.unknown(), Coverage.Counted::word)));
        }
        if (!coverage.above().isEmpty()) {
            report.add(
                    Severity.INFO,
                    "words-above-level",
                    positions.title(),
                    List.of(list.name(), coverage.above().size(), some(coverage.above(), LoadCheck::withLevel)));
        }
    }

    private static String withLevel(Coverage.Counted one) {
        return one.word() + " (" + one.level().orElse("") + ")";
    }

    private static String some(List<Coverage.Counted> words, Function<Coverage.Counted, String> shown) {
        return words.stream().limit(WORDS_SHOWN).map(shown).collect(Collectors.joining(", "));
    }
}
