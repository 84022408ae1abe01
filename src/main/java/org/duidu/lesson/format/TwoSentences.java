package org.duidu.lesson.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a line that holds an English sentence and, after it, its Chinese. */
final class TwoSentences {
    private static final Pattern BOUNDARY = Pattern.compile("[.!?…][”\"’')\\]]{0,3}\\s{0,9}(?=[\\p{IsHan}「『（《])");

    private TwoSentences() {}

    /** One part, or the English and the Chinese; empty for an empty line. */
    static List<MarkedText> split(MarkedText line) {
        if (line.isEmpty()) {
            return List.of();
        }
        Matcher boundary = BOUNDARY.matcher(line.text());
        if (boundary.find()) {
            MarkedText one = line.slice(0, boundary.end()).strip();
            MarkedText other = line.from(boundary.end()).strip();
            boolean english = !TwoLanguages.hasHan(one.text()) && TwoLanguages.hasLatin(one.text());
            if (english && other.language() == Language.CHINESE) {
                return List.of(one, other);
            }
        }
        return List.of(line);
    }
}
