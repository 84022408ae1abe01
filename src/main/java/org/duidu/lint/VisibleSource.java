package org.duidu.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.Scripts;
import org.duidu.text.TextRange;

/**
 * A source with everything that is not the lesson's own words blanked out, each character in its old place: comments,
 * front matter but for titles, web addresses and code.
 */
record VisibleSource(String text) {
    private static final String FRONT_MATTER = "\\A\\uFEFF?---\\h*\\R.*?^---\\h*$";

    private static final Pattern HIDDEN = Pattern.compile(
            "<!--.*?(?:-->|\\z)|" + FRONT_MATTER + "|https?://[^\\s)>\\]\"]+|`[^`\\n]*`",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern FRONT = Pattern.compile(FRONT_MATTER, Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern TITLE = Pattern.compile("^(?:title|\\h+zh|標題)\\h*[:：].*$", Pattern.MULTILINE);

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    static VisibleSource of(String source) {
        StringBuilder visible = new StringBuilder(source);
        HIDDEN.matcher(source).results().forEach(hidden -> blank(visible, hidden.start(), hidden.end()));
        Matcher front = FRONT.matcher(source);
        if (front.find()) {
            TITLE.matcher(source)
                    .region(front.start(), front.end())
                    .results()
                    .forEach(title -> visible.replace(title.start(), title.end(), title.group()));
        }
        return new VisibleSource(visible.toString());
    }

    /** Whether it is JSON, whose quotation marks are no writing. */
    boolean isJson() {
        return text.stripLeading().startsWith("{");
    }

    /** The lines that have any Han character. */
    List<TextRange> chineseLines() {
        List<TextRange> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (Scripts.hasHan(line.group())) {
                lines.add(new TextRange(line.start(), line.end()));
            }
        }
        return lines;
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
