package org.duidu.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duidu.lesson.format.Positions.ParagraphPosition;
import org.duidu.lesson.format.Severity;
import org.duidu.text.Numbers;
import org.duidu.text.TextRange;

/** Whether a paragraph and its translation can say the same. */
final class TranslationCheck {
    /** Up to here a number is often a word of its own (one another, 一起) or left unsaid in the other language. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    /** 2.5 萬 is 2.5萬: many writers set a space between digits and Chinese. */
    private static final Pattern SPACED_UNIT = Pattern.compile("(?<=[0-9０-９])[ \u00A0](?=[千萬億兆])");

    void check(List<Article.Part> article, Report report) {
        for (Article.Part part : article) {
            if (part.en().isBlank() || part.zh().isBlank()) {
                continue;
            }
            if (part.zh().strip().equals(part.en().strip())) {
                report.add(
                        Severity.WARNING, "untranslated-paragraph", part.place().zh(), List.of(part.name()));
            } else {
                checkNumbers(part.en(), part.zh(), part.place(), report);
            }
        }
    }

    private static void checkNumbers(String en, String zh, ParagraphPosition position, Report report) {
        List<Numbers.Mention> english = Numbers.english(en);
        String joined = SPACED_UNIT.matcher(zh).replaceAll("");
        List<Numbers.Mention> chinese = Numbers.chinese(joined);
        report(english, en, chinese, "number-not-in-chinese", position.en(), report);
        report(chinese, joined, english, "number-not-in-english", position.zh(), report);
    }

    private static void report(
            List<Numbers.Mention> numbers,
            String text,
            List<Numbers.Mention> translated,
            String code,
            TextRange paragraph,
            Report report) {
        Set<BigDecimal> there = translated.stream().map(Numbers.Mention::value).collect(Collectors.toSet());
        for (Numbers.Mention number : numbers) {
            if (isTelling(number) && !there.contains(number.value())) {
                String written = number.range().of(text);
                report.add(Severity.WARNING, code, report.placeOf(written, paragraph), List.of(written));
            }
        }
    }

    private static boolean isTelling(Numbers.Mention number) {
        return number.value().compareTo(SMALL) > 0;
    }
}
