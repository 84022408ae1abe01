package org.duidu.crossword;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The numbers of a layout: the cells where words start, counted from 1 in reading order. */
public final class Numbering {
    private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
    private final List<PlacedWord> words;

    private Numbering(List<PlacedWord> words) {
        this.words = words;
        for (PlacedWord word : words) {
            numbers.putIfAbsent(word.cell(0), numbers.size() + 1);
        }
    }

    static Numbering of(Layout layout) {
        return new Numbering(layout.words());
    }

    /** The number in a cell, if a word starts there. */
    public OptionalInt at(Cell cell) {
        Integer number = numbers.get(cell);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of a word of the layout. @throws IllegalArgumentException for any other word */
    public int of(PlacedWord word) {
        return at(word.cell(0)).orElseThrow(() -> new IllegalArgumentException("not in the layout: " + word));
    }

    /** The words of a direction in the order of their numbers. */
    public List<PlacedWord> words(Direction direction) {
        return words.stream().filter(word -> word.direction() == direction).toList();
    }
}
