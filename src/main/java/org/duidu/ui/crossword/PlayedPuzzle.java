package org.duidu.ui.crossword;

import java.time.Duration;
import java.util.Optional;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Puzzle;
import org.duidu.crossword.PuzzleState;

/**
 * A puzzle under way, as it is kept and taken up again: everything that playing changes.
 *
 * @param id unique among the learner's puzzles; playing does not change it
 * @param crossword what is solved; at least one word
 * @param state letters, checks and results
 * @param played time spent on it so far
 * @param pencil whether letters are written in pencil
 * @param cursor where the solver left it; empty for a puzzle nobody has begun
 */
public record PlayedPuzzle(
        String id, Crossword crossword, PuzzleState state, Duration played, boolean pencil, Optional<Cursor> cursor) {

    public PlayedPuzzle {
        if (crossword.layout().words().isEmpty()) {
            throw new IllegalArgumentException("a puzzle without words");
        }
        if (!state.layout().equals(crossword.layout())) {
            throw new IllegalArgumentException("the state of another layout");
        }
    }

    /** A puzzle that nobody has begun. */
    public static PlayedPuzzle fresh(String id, Crossword crossword) {
        return new PlayedPuzzle(
                id, crossword, PuzzleState.fresh(crossword.layout()), Duration.ZERO, false, Optional.empty());
    }

    /** Whether every cell has its right letter. */
    public boolean isSolved() {
        return new Puzzle(state).isSolved();
    }
}
