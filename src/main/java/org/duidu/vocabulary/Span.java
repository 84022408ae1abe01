package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Some tokens in a row.
 *
 * @param end one past the last
 */
record Span(int start, int end) {
    static final Comparator<Span> LONGEST_FIRST =
            Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start);

    int length() {
        return end - start;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Where any of the patterns stands, from left to right; of spans that overlap, the longest. */
    static List<Span> of(List<WordPattern> patterns, TokenizedText text) {
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (WordPattern pattern : patterns) {
                int start = i;
                pattern.matchAt(text, start).ifPresent(end -> all.add(new Span(start, end)));
            }
        }
        return withoutOverlaps(all);
    }

    /** The longest spans that do not overlap, from left to right. */
    static List<Span> withoutOverlaps(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        spans.stream().distinct().sorted(LONGEST_FIRST).forEach(span -> {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        });
        kept.sort(Comparator.comparingInt(Span::start));
        return kept;
    }
}
