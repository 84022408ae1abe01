package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Paragraph;

/** One language of a paragraph, before its other half is found. */
final class Half {
    final Paragraph.Kind kind;
    final List<MarkedText> speakers = new ArrayList<>();
    private Language language;
    private final MarkedLines lines = new MarkedLines();

    Half(Paragraph.Kind kind, Language language) {
        this.kind = kind;
        this.language = language;
    }

    Language language() {
        return language;
    }

    void settle(Language other) {
        language = other;
    }

    MarkedText text() {
        return lines.text();
    }

    void add(MarkedText line) {
        lines.add(line);
    }

    /** Where it begins in the source. */
    int start() {
        return lines.isEmpty() && !speakers.isEmpty()
                ? speakers.get(0).range().start()
                : text().range().start();
    }
}
