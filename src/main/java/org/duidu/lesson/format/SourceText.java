package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.duidu.text.TextRange;

/** A file's text, and where its lines begin: turns offsets into the lines and columns that an editor shows. */
final class SourceText {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final int start;
    private final List<Integer> lineStarts = new ArrayList<>();

    SourceText(String text) {
        this.text = text;
        this.start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        lineStarts.add(start);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsWithTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !endsWithTwo) {
                lineStarts.add(i + 1);
            }
        }
    }

    String text() {
        return text;
    }

    /** Where the text begins: after the byte order mark, which no editor counts as a column. */
    int start() {
        return start;
    }

    /** From 1. */
    int line(int offset) {
        return lineIndex(offset) + 1;
    }

    /** From 1, in code points. */
    int column(int offset) {
        int lineStart = lineStarts.get(lineIndex(offset));
        return text.codePointCount(lineStart, Math.max(lineStart, clamp(offset))) + 1;
    }

    int lineCount() {
        return lineStarts.size();
    }

    /** Where a line begins, counted from 0. */
    int lineStart(int index) {
        return index < lineStarts.size() ? lineStarts.get(index) : text.length();
    }

    /** A line from 0 without its line ending. */
    String lineText(int index) {
        return text.substring(lineStart(index), lineEnd(index));
    }

    /** Where a line ends, before its line ending. */
    int lineEnd(int index) {
        int end = lineStart(index + 1);
        while (end > lineStart(index) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    int lineIndex(int offset) {
        int wanted = clamp(offset);
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The line ending of the file's first line, for text that is added to it. */
    String lineEnding() {
        int end = lineEnd(0);
        return text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\r", end) ? "\r" : "\n";
    }

    TextRange whole() {
        return new TextRange(start, text.length());
    }

    private int clamp(int offset) {
        return Math.max(start, Math.min(offset, text.length()));
    }
}
