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
    private final TokenizedText text;
    private final PairedChinese chinese;

    CandidateChoice(List<LinkedEntry> entries, TokenizedText text, PairedChinese chinese) {
        this.entries = entries;
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
        for (int start = 0; start < text.size(); start++) {
            for (int entry = 0; entry < entries.size(); entry++) {
                for (WordPattern pattern : entries.get(entry).patterns()) {
                    int from = start;
                    int of = entry;
                    pattern.matchAt(text, start).ifPresent(end -> all.add(candidate(of, new Span(from, end))));
                }
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
