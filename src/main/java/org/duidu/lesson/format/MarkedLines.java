package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;

/** Lines that make one text, put together once all are there: a paragraph may have a hundred thousand of them. */
final class MarkedLines {
    private final List<MarkedText> lines = new ArrayList<>();
    private MarkedText joined = MarkedText.EMPTY;

    void add(MarkedText line) {
        if (!line.isEmpty()) {
            lines.add(line);
            joined = null;
        }
    }

    void set(MarkedText line) {
        clear();
        add(line);
    }

    void clear() {
        lines.clear();
        joined = MarkedText.EMPTY;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The last line; empty if there is none. */
    MarkedText last() {
        return lines.isEmpty() ? MarkedText.EMPTY : lines.get(lines.size() - 1);
    }

    MarkedText text() {
        if (joined == null) {
            joined = MarkedText.join(lines);
        }
        return joined;
    }
}
