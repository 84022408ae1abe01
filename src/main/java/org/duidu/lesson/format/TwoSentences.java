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
        int boundary = boundary(line.text());
        return boundary < 0
                ? List.of(line)
                : List.of(line.slice(0, boundary).strip(), line.from(boundary).strip());
    }

    static boolean isOne(String line) {
        return boundary(line) < 0;
    }

    private static int boundary(String line) {
        Matcher boundary = BOUNDARY.matcher(line);
        if (boundary.find()) {
            String one = line.substring(0, boundary.end());
            String other = line.substring(boundary.end());
            boolean english = !TwoLanguages.hasHan(one) && TwoLanguages.hasLatin(one);
            return english && Language.of(other) == Language.CHINESE ? boundary.end() : -1;
        }
        return -1;
    }
}
