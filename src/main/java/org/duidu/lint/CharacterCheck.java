package org.duidu.lint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duidu.lesson.format.Severity;
import org.duidu.lesson.format.TextEdit;
import org.duidu.text.TextRange;

/** Characters that no author types: what copying from web pages and wrong encodings leaves behind. */
final class CharacterCheck {
    /** With halves of characters beyond the basic plane that JSON has escaped without their other half. */
    private static final Pattern BROKEN = Pattern.compile("\\uFFFD+|(?:Ã[\\u0080-\\u00BF©«»]|â€[\\u0090-\\u00BF™œ˜“”¦])"
            + "|\\\\u[dD][89abAB]\\p{XDigit}{2}(?!\\\\u[dD][c-fC-F])"
            + "|(?<!\\\\u[dD][89abAB]\\p{XDigit}{2})\\\\u[dD][c-fC-F]\\p{XDigit}{2}");

    /** Control characters but tab and line ends, and marks that turn the direction of writing. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    void check(String source, Report report) {
        BROKEN.matcher(source)
                .results()
                .forEach(found -> report.add(Severity.ERROR, "broken-character", place(found), List.of(found.group())));
        INVISIBLE
                .matcher(source)
                .results()
                .forEach(found -> report.add(
                        Severity.WARNING,
                        "invisible-character",
                        place(found),
                        List.of(String.format("U+%04X", found.group().codePointAt(0))),
                        List.of(new TextEdit(place(found), ""))));
    }

    private static TextRange place(MatchResult found) {
        return new TextRange(found.start(), found.end());
    }
}
