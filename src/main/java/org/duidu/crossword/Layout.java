package org.duidu.crossword;

import java.util.Comparator;
import java.util.List;

/**
 * Words crossing each other in a box. Every run of two or more letters, across or down, is exactly one of the words, and
 * all of them hang together.
 *
 * @param words in reading order of their first cells, across before down
 * @param rows of the box, 0 if there is no word
 * @param cols of the box
 * @param unplaced answers that are not in the box
 * @param seed that made it
 */
public record Layout(List<PlacedWord> words, int rows, int cols, List<UnplacedWord> unplaced, long seed) {
    private static final Comparator<PlacedWord> READING_ORDER = Comparator.comparingInt(PlacedWord::row)
            .thenComparingInt(PlacedWord::col)
            .thenComparing(PlacedWord::direction);

    public Layout {
        words = words.stream().sorted(READING_ORDER).toList();
        unplaced = List.copyOf(unplaced);
    }

    /** Whether every answer has a place. */
    public boolean isComplete() {
        return unplaced.isEmpty();
    }

    /** The same words with rows and columns exchanged. */
    public Layout transposed() {
        List<PlacedWord> turned = words.stream()
                .map(word -> new PlacedWord(
                        word.answer(), word.col(), word.row(), word.direction().other()))
                .toList();
        return new Layout(turned, cols, rows, unplaced, seed);
    }

    public LayoutFigures figures() {
        return LayoutFigures.of(this);
    }

    public Numbering numbering() {
        return Numbering.of(this);
    }
}
