package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duidu.vocabulary.Element.Term;

/** The patterns of many entries by their first word, so that a text is not held against each of them. Immutable. */
final class PatternIndex {
    /**
     * @param number in the order of the entries
     * @param entry index in the list of entries
     */
    record Numbered(int number, int entry, WordPattern pattern) {}

    private final Map<String, List<Numbered>> byKey = new HashMap<>();
    private final Map<Inflection, Map<String, List<Numbered>>> byLemma = new EnumMap<>(Inflection.class);

    PatternIndex(List<LinkedEntry> entries) {
        int number = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            for (WordPattern pattern : entries.get(entry).patterns()) {
                add(new Numbered(number++, entry, pattern));
            }
        }
    }

    /** The patterns that may stand at a token, in the order of the entries. */
    Set<Numbered> at(TokenizedText text, int index) {
        Set<Numbered> found = new TreeSet<>(Comparator.comparingInt(Numbered::number));
        addPatterns(text.token(index), found);
        text.compoundAt(index).ifPresent(compound -> addPatterns(compound.joined(), found));
        return found;
    }

    private void add(Numbered pattern) {
        Term first = pattern.pattern().terms().get(0);
        byKey.computeIfAbsent(first.key(), unseen -> new ArrayList<>()).add(pattern);
        Map<String, List<Numbered>> lemmas = byLemma.computeIfAbsent(first.inflection(), unseen -> new HashMap<>());
        first.lemmas()
                .forEach(lemma -> lemmas.computeIfAbsent(lemma, unseen -> new ArrayList<>())
                        .add(pattern));
    }

    private void addPatterns(Token token, Set<Numbered> found) {
        found.addAll(byKey.getOrDefault(token.key(), List.of()));
        byLemma.forEach((inflection, patterns) ->
                token.lemmas(inflection).forEach(lemma -> found.addAll(patterns.getOrDefault(lemma, List.of()))));
    }
}
