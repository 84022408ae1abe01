package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duidu.text.Words;

/** Finds where entries may stand in a paragraph and decides between those that claim the same words. */
final class CandidateChoice {
    private final List<LinkedEntry> entries;
    private final PatternIndex index;
    private final TokenizedText text;
    private final PairedChinese chinese;

    CandidateChoice(List<LinkedEntry> entries, PatternIndex index, TokenizedText text, PairedChinese chinese) {
        this.entries = entries;
        this.index = index;
        this.text = text;
        this.chinese = chinese;
    }

    /** From left to right, none overlapping another. */
    List<Candidate> choose() {
        Map<Span, List<Candidate>> bySpan = new LinkedHashMap<>();
        for (Candidate candidate : all()) {
            bySpan.computeIfAbsent(candidate.span(), span -> new ArrayList<>()).add(candidate);
        }
        return Span.withoutOverlaps(List.copyOf(bySpan.keySet())).stream()
                .map(span -> best(bySpan.get(span)))
                .toList();
    }

    private List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int start = i;
            for (PatternIndex.Numbered one : index.at(text, start)) {
                one.pattern()
                        .matchAt(text, start)
                        .ifPresent(end -> all.add(candidate(one.entry(), new Span(start, end))));
            }
        }
        return all;
    }

    private Candidate candidate(int entry, Span span) {
        String headword = Words.normal(entries.get(entry).entry().headword()).toLowerCase(Locale.ROOT);
        boolean literal = span.length() == 1 && text.token(span.start()).key().equals(headword);
        return new Candidate(entry, span, text.range(span.start(), span.end()), literal);
    }

    private Candidate best(List<Candidate> claims) {
        if (claims.size() == 1) {
            return claims.get(0);
        }
        return claims.stream()
                .min(Comparator.comparing((Candidate one) -> !one.literal())
                        .thenComparing(one -> !chinese.has(one))
                        .thenComparing(one -> !WordClassCues.speakFor(
                                entries.get(one.entry()).entry().wordClass(), text, one.span()))
                        .thenComparing(Candidate::entry))
                .orElseThrow();
    }
}
