package org.duidu.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.Level;
import org.duidu.lesson.Paragraph.Kind;
import org.duidu.lesson.format.Severity;
import org.duidu.text.SentenceSplitter;
import org.duidu.text.TextRange;
import org.duidu.text.Words;

/** Whether both languages have as many sentences, and whether the English ones are short enough for the level. */
final class SentenceCheck {
    /**
     * Words of the longest sentence at each level. Guesses on both sides of 25, which is where plain-language guides draw
     * the line for readers in general; the bundled lessons keep to them.
     */
    private static final Map<Level, Integer> LONGEST =
            Map.of(Level.A1, 14, Level.A2, 20, Level.B1, 26, Level.B2, 34, Level.C1, 42, Level.C2, 50);

    private static final int LONGEST_OF_UNKNOWN = 34;

    /** Chinese joins with commas what English parts, so long paragraphs may differ by more than one. */
    private static final double SHARE = 0.4;

    void check(List<Article.Part> article, Optional<Level> level, Report report) {
        int longest = level.map(LONGEST::get).orElse(LONGEST_OF_UNKNOWN);
        for (Article.Part part : article) {
            if (part.text().kind() != Kind.SUBHEADING) {
                checkLengths(part, longest, level, report);
                checkCounts(part, report);
            }
        }
    }

    private static void checkLengths(Article.Part part, int longest, Optional<Level> level, Report report) {
        for (TextRange sentence : SentenceSplitter.english(part.en())) {
            String text = sentence.of(part.en());
            int words = Words.of(text).size();
            if (words > longest) {
                report.add(
                        Severity.WARNING,
                        "long-sentence",
                        report.placeOf(firstWords(text), part.place().en()),
                        List.of(firstWords(text), words, longest, level.isPresent() ? 1 : 0));
            }
        }
    }

    private static String firstWords(String sentence) {
        var words = Words.of(sentence);
        int end = words.get(Math.min(words.size(), 4) - 1).whole().end();
        return sentence.substring(words.get(0).whole().start(), end);
    }

    /** Pairs that the author made by hand need no counting. */
    private static void checkCounts(Article.Part part, Report report) {
        if (part.en().isBlank()
                || part.zh().isBlank()
                || !part.text().en().breaks().isEmpty()) {
            return;
        }
        int english = SentenceSplitter.english(part.en()).size();
        int chinese = SentenceSplitter.chinese(part.zh()).size();
        int most = Math.max(1, (int) Math.floor(Math.max(english, chinese) * SHARE));
        if (Math.abs(english - chinese) > most) {
            report.add(Severity.WARNING, "sentence-counts", part.place().zh(), List.of(part.name(), english, chinese));
        }
    }
}
