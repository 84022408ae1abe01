package org.duidu.crossword;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells of a layout: which words go through each, and its right letter. */
final class CrossedWords {
    private final Map<Cell, Map<Direction, PlacedWord>> words = new HashMap<>();
    private final Map<Cell, Character> letters = new HashMap<>();

    CrossedWords(Layout layout) {
        for (PlacedWord word : layout.words()) {
            for (int i = 0; i < word.length(); i++) {
                words.computeIfAbsent(word.cell(i), each -> new EnumMap<>(Direction.class))
                        .put(word.direction(), word);
                letters.put(word.cell(i), word.answer().letters().charAt(i));
            }
        }
    }

    Set<Cell> cells() {
        return Set.copyOf(letters.keySet());
    }

    boolean has(Cell cell) {
        return letters.containsKey(cell);
    }

    /** The right letter. @throws IllegalArgumentException if there is no such cell */
    char letter(Cell cell) {
        if (!has(cell)) {
            throw new IllegalArgumentException("no cell of the puzzle: " + cell);
        }
        return letters.get(cell);
    }

    List<PlacedWord> through(Cell cell) {
        return List.copyOf(words.getOrDefault(cell, Map.of()).values());
    }

    Optional<PlacedWord> through(Cell cell, Direction direction) {
        return Optional.ofNullable(words.getOrDefault(cell, Map.of()).get(direction));
    }
}
