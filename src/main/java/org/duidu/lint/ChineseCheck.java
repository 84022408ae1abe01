package org.duidu.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duidu.lesson.format.Severity;
import org.duidu.lesson.format.TextEdit;
import org.duidu.lint.RegionWords.Region;
import org.duidu.text.TextRange;

/** Whether the Chinese is written as readers in its region write it, and in one way throughout. */
final class ChineseCheck {
    /** Pairs of which a text should use one: the usual form first. */
    private static final List<String> VARIANTS = List.of("臺台", "裡裏", "峰峯", "群羣", "啟啓", "床牀", "線綫");

    /** Straight or curly quotation marks around Chinese: a mark, no other mark, at least one Han, a mark. */
    private static final Pattern QUOTED =
            Pattern.compile("[\"“”]([^\"“”\\n]{0,200}?\\p{IsHan}[^\"“”\\n]{0,200}?)[\"“”]");

    /** The lines that hold an English text, a comment or data keep the quotation marks of their own language. */
    private static final Pattern ENGLISH_LINE = Pattern.compile("^[\\h>*+-]*[\"“”']?[A-Za-z]");

    private final RegionWords words = RegionWords.load();

    void check(Optional<String> region, VisibleSource visible, Report report) {
        Region reader = Region.of(region);
        for (TextRange place : visible.chineseLines()) {
            String line = place.of(visible.text());
            words.find(line, reader).forEach(found -> reportWord(found, place.start(), report));
            if (!visible.isJson()) {
                reportQuotes(line, place.start(), report);
            }
        }
        VARIANTS.forEach(pair -> reportMixture(pair, visible, report));
    }

    private static void reportWord(RegionWords.Found found, int offset, Report report) {
        TextRange place =
                new TextRange(found.range().start() + offset, found.range().end() + offset);
        report.add(
                found.sure() ? Severity.WARNING : Severity.INFO,
                "other-region",
                place,
                List.of(found.written(), String.join("、", found.better())),
                found.sure() && found.better().size() == 1
                        ? List.of(new TextEdit(place, found.better().get(0)))
                        : List.of());
    }

    private static void reportQuotes(String line, int offset, Report report) {
        if (ENGLISH_LINE.matcher(line).find()) {
            return;
        }
        for (MatchResult found : QUOTED.matcher(line).results().toList()) {
            TextRange opening = new TextRange(offset + found.start(), offset + found.start() + 1);
            TextRange closing = new TextRange(offset + found.end() - 1, offset + found.end());
            report.add(
                    Severity.WARNING,
                    "straight-quotes",
                    opening,
                    List.of(found.group()),
                    List.of(new TextEdit(opening, "「"), new TextEdit(closing, "」")));
        }
    }

    /** Told once, at the first place of the rarer form; the mend changes all of them. */
    private static void reportMixture(String pair, VisibleSource visible, Report report) {
        List<TextRange> first = placesOf(pair.charAt(0), visible.text());
        List<TextRange> second = placesOf(pair.charAt(1), visible.text());
        if (!first.isEmpty() && !second.isEmpty()) {
            boolean firstIsRarer = first.size() < second.size();
            List<TextRange> rarer = firstIsRarer ? first : second;
            String usual = pair.substring(firstIsRarer ? 1 : 0, firstIsRarer ? 2 : 1);
            String other = pair.substring(firstIsRarer ? 0 : 1, firstIsRarer ? 1 : 2);
            report.add(
                    Severity.WARNING,
                    "mixed-variants",
                    rarer.get(0),
                    List.of(other, usual, rarer.size()),
                    rarer.stream().map(place -> new TextEdit(place, usual)).toList());
        }
    }

    private static List<TextRange> placesOf(char character, String text) {
        List<TextRange> places = new ArrayList<>();
        for (int at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
            places.add(new TextRange(at, at + 1));
        }
        return places;
    }
}
