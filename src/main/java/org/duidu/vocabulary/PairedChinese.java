package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.SentencePair;
import org.duidu.text.TextRange;

/** The Chinese that stands beside the English of one paragraph. */
final class PairedChinese {
    private final List<LinkedEntry> entries;
    private final String text;
    private final List<SentencePair> pairs;

    /**
     * @param text the paragraph's Chinese
     */
    PairedChinese(List<LinkedEntry> entries, String text, List<SentencePair> pairs) {
        this.entries = entries;
        this.text = text;
        this.pairs = pairs;
    }

    /** Whether a gloss of the entry stands in the paired sentence. */
    boolean has(Candidate candidate) {
        return find(candidate, List.of()).isPresent();
    }

    /**
     * Where the entries stand in the Chinese. Two entries never share characters: the longer gloss is placed first. Two
     * occurrences of one entry take two places if there are two, else they share one.
     */
    Map<Candidate, TextRange> places(List<Candidate> candidates) {
        Map<Candidate, TextRange> first = new HashMap<>();
        candidates.forEach(one -> find(one, List.of()).ifPresent(place -> first.put(one, place)));
        List<Candidate> longestFirst = new ArrayList<>(candidates);
        longestFirst.removeIf(one -> !first.containsKey(one));
        longestFirst.sort(
                Comparator.comparingInt((Candidate one) -> -first.get(one).length()));
        Map<Candidate, TextRange> places = new HashMap<>();
        for (Candidate one : longestFirst) {
            find(one, List.copyOf(places.values()))
                    .or(() -> find(one, placesOfOthers(one, places)))
                    .ifPresent(place -> places.put(one, place));
        }
        return places;
    }

    private static List<TextRange> placesOfOthers(Candidate candidate, Map<Candidate, TextRange> places) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().entry() != candidate.entry())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Optional<TextRange> find(Candidate candidate, List<TextRange> taken) {
        int start = candidate.range().start();
        return pairs.stream()
                .filter(pair -> pair.en().contains(start) && !pair.zh().isEmpty())
                .findFirst()
                .flatMap(pair -> entries.get(candidate.entry())
                        .glosses()
                        .find(text, pair.zh(), proportion(candidate.range(), pair.en()), taken));
    }

    private static double proportion(TextRange word, TextRange sentence) {
        return ((word.start() + word.end()) / 2.0 - sentence.start()) / sentence.length();
    }
}
