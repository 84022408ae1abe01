package org.duidu.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.Positions;
import org.duidu.lesson.format.Severity;
import org.duidu.lesson.format.TextEdit;
import org.duidu.text.Replacement;
import org.duidu.text.SimplifiedCharacter;
import org.duidu.text.SimplifiedFinder;
import org.duidu.text.TextRange;
import org.duidu.text.Widths;

/**
 * Simplified characters, half-width marks in Chinese, full-width letters in English. Looks at the source itself, line
 * by line, so that every place is exact and nothing that an author wrote is missed.
 */
final class ScriptCheck {
    /** What a line may begin with: quotation and list marks, a choice's box, and a field's name with its colon. */
    private static final Pattern LINE_START = Pattern.compile(
            "^[\\h>]*(?:[-*+]\\h+|#+\\h+|\\d+[.)]\\h+)?(?:\\[[ xX]\\]\\h*)?(?:\\p{IsHan}{1,6}[:：]\\h*)?");

    private final SimplifiedFinder simplified = new SimplifiedFinder();

    void check(LessonFile file, VisibleSource visible, Report report) {
        List<TextRange> article = articleOf(file.positions());
        for (TextRange place : visible.chineseLines()) {
            String line = place.of(visible.text());
            reportSimplified(line, place.start(), report);
            boolean running = article.stream().anyMatch(range -> range.contains(place.start()));
            reportHalfWidth(line, place.start(), running ? 0 : endOfFieldName(line), report);
        }
        englishOf(file.positions()).forEach(range -> reportFullWidth(visible.text(), range, report));
    }

    private void reportSimplified(String line, int offset, Report report) {
        for (SimplifiedCharacter found : simplified.find(line)) {
            TextRange place = moved(found.range(), offset);
            String written = found.range().of(line);
            List<TextEdit> mend = found.sure() ? List.of(new TextEdit(place, found.traditional())) : List.of();
            report.add(
                    found.sure() ? Severity.WARNING : Severity.INFO,
                    found.sure() ? "simplified-character" : "maybe-simplified",
                    place,
                    List.of(written, found.traditional()),
                    mend);
        }
    }

    private static void reportHalfWidth(String line, int offset, int from, Report report) {
        for (Replacement found : Widths.halfWidthInChinese(line)) {
            boolean linkTarget =
                    found.range().start() > 0 && line.charAt(found.range().start() - 1) == ']';
            if (found.range().start() >= from && !linkTarget) {
                TextRange place = moved(found.range(), offset);
                report.add(
                        Severity.WARNING,
                        "half-width-punctuation",
                        place,
                        List.of(found.range().of(line).strip(), found.text()),
                        List.of(new TextEdit(place, found.text())));
            }
        }
    }

    private static void reportFullWidth(String visible, TextRange english, Report report) {
        for (Replacement found : Widths.fullWidthInEnglish(english.of(visible))) {
            TextRange place = moved(found.range(), english.start());
            report.add(
                    Severity.WARNING,
                    "full-width-english",
                    place,
                    List.of(place.of(visible), found.text().strip()),
                    List.of(new TextEdit(place, found.text())));
        }
    }

    private static int endOfFieldName(String line) {
        Matcher start = LINE_START.matcher(line);
        return start.find() ? start.end() : 0;
    }

    private static List<TextRange> articleOf(Positions positions) {
        return positions.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Positions.ParagraphPosition::zh)
                .toList();
    }

    private static List<TextRange> englishOf(Positions positions) {
        List<TextRange> english = new ArrayList<>();
        positions.sections().forEach(section -> section.paragraphs().forEach(one -> english.add(one.en())));
        positions.vocabulary().forEach(entry -> {
            english.add(entry.headword());
            english.addAll(entry.examples());
        });
        return english;
    }

    private static TextRange moved(TextRange range, int by) {
        return new TextRange(range.start() + by, range.end() + by);
    }
}
