package org.duidu.crossword;

import java.util.List;
import java.util.Map;

/**
 * A puzzle as it can be kept and taken up again.
 *
 * @param cells only those that are not empty
 * @param results one for each word of the layout, in its order
 */
public record PuzzleState(Layout layout, Map<Cell, CellState> cells, List<WordResult> results) {

    public PuzzleState {
        cells = Map.copyOf(cells);
        results = List.copyOf(results);
        if (!results.stream().map(WordResult::word).toList().equals(layout.words())) {
            throw new IllegalArgumentException("results of another layout");
        }
    }

    /** A puzzle that nobody has begun. */
    public static PuzzleState fresh(Layout layout) {
        return new PuzzleState(
                layout,
                Map.of(),
                layout.words().stream().map(WordResult::untouched).toList());
    }
}
