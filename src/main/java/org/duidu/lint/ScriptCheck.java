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
import org.duidu.text.Scripts;
import org.duidu.text.SimplifiedCharacter;
import org.duidu.text.SimplifiedFinder;
import org.duidu.text.TextRange;
import org.duidu.text.Widths;

/**
 * Simplified characters, half-width marks in Chinese, full-width letters in English. Looks at the source itself, line
 * by line, so that every place is exact and nothing that an author wrote is missed; what no reader sees is masked.
 */
final class ScriptCheck {
    private static final String FRONT_MATTER = "\\A\\uFEFF?---\\h*\\R.*?^---\\h*$";

    /** Comments, front matter but for titles, web addresses and code: not the lesson's own words. */
    private static final Pattern HIDDEN = Pattern.compile(
            "<!--.*?(?:-->|\\z)|" + FRONT_MATTER + "|https?://[^\\s)>\\]\"]+|`[^`\\n]*`",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern TITLE = Pattern.compile("^(?:title|\\h+zh|標題)\\h*[:：].*$", Pattern.MULTILINE);

    /** What a line may begin with: quotation and list marks, a choice's box, and a field's name with its colon. */
    private static final Pattern LINE_START = Pattern.compile(
            "^[\\h>]*(?:[-*+]\\h+|#+\\h+|\\d+[.)]\\h+)?(?:\\[[ xX]\\]\\h*)?(?:\\p{IsHan}{1,6}[:：]\\h*)?");

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private final SimplifiedFinder simplified = new SimplifiedFinder();

    void check(LessonFile file, Report report) {
        String visible = visible(file.source());
        List<TextRange> article = articleOf(file.positions());
        Matcher line = LINE.matcher(visible);
        while (line.find()) {
            if (Scripts.hasHan(line.group())) {
                reportSimplified(line.group(), line.start(), report);
                boolean running = article.stream().anyMatch(range -> range.contains(line.start()));
                reportHalfWidth(line.group(), line.start(), running ? 0 : endOfFieldName(line.group()), report);
            }
        }
        englishOf(file.positions()).forEach(range -> reportFullWidth(visible, range, report));
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

    /** The source with everything that is not the lesson's words blanked out, each character in its old place. */
    private static String visible(String source) {
        StringBuilder visible = new StringBuilder(source);
        HIDDEN.matcher(source).results().forEach(hidden -> blank(visible, hidden.start(), hidden.end()));
        Matcher front = Pattern.compile(FRONT_MATTER, Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(source);
        if (front.find()) {
            TITLE.matcher(source)
                    .region(front.start(), front.end())
                    .results()
                    .forEach(title -> visible.replace(title.start(), title.end(), title.group()));
        }
        return visible.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
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
