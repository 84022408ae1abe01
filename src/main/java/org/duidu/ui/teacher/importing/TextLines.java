package org.duidu.ui.teacher.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.TextRange;

/** A text and where its lines stand in it, numbered from 1 as the importer numbers them. */
final class TextLines {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final String text;
    private final List<TextRange> lines;

    private TextLines(String text, List<TextRange> lines) {
        this.text = text;
        this.lines = lines;
    }

    static TextLines of(String text) {
        List<TextRange> lines = new ArrayList<>();
        Matcher end = LINE_BREAK.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(new TextRange(start, end.start()));
            start = end.end();
        }
        lines.add(new TextRange(start, text.length()));
        return new TextLines(text, lines);
    }

    String whole() {
        return text;
    }

    /** A line's text; empty if there is no such line. */
    String text(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1).of(text) : "";
    }

    /** From the beginning of a line to the end of another. */
    TextRange range(int first, int last) {
        int from = Math.max(1, Math.min(first, lines.size()));
        int to = Math.max(from, Math.min(last, lines.size()));
        return new TextRange(lines.get(from - 1).start(), lines.get(to - 1).end());
    }

    /** The line that says just this, the one nearest to a number. */
    Optional<Integer> find(String wanted, int near) {
        for (int distance = 0; distance <= lines.size() && !wanted.isBlank(); distance++) {
            for (int line : new int[] {near + distance, near - distance}) {
                if (line >= 1 && line <= lines.size() && text(line).equals(wanted)) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }
}
