package org.duidu.crossword;

import java.util.List;

/**
 * A puzzle as it is kept: with all that is needed to solve it, print it and make it anew, whatever becomes of its lesson.
 *
 * @param state of play; its layout is that of the crossword
 * @param words that were chosen for it, in the order that the answers' positions count
 */
public record KeptPuzzle(Crossword crossword, PuzzleState state, PlayMoment moment, List<WordOrigin> words) {

    public KeptPuzzle {
        words = List.copyOf(words);
        if (!state.layout().equals(crossword.layout())) {
            throw new IllegalArgumentException("the state of another layout");
        }
    }

    /** A puzzle that nobody has begun. */
    public static KeptPuzzle fresh(Crossword crossword, List<WordOrigin> words) {
        return new KeptPuzzle(crossword, PuzzleState.fresh(crossword.layout()), PlayMoment.START, words);
    }

    public KeptPuzzle with(PuzzleState newState, PlayMoment newMoment) {
        return new KeptPuzzle(crossword, newState, newMoment, words);
    }

    /** Where an answer comes from: of several words that were merged, the first. */
    public WordOrigin origin(Answer answer) {
        return words.get(answer.positions().get(0));
    }

    /** Whether letters stand in it or anything was checked or given: what another layout would lose. */
    public boolean isBegun() {
        return !state.cells().isEmpty();
    }

    /** Words of the layout that were solved or revealed. */
    public int wordsDone() {
        return (int) state.results().stream()
                .filter(result -> result.outcome() != WordResult.Outcome.UNSOLVED)
                .count();
    }

    public boolean isDone() {
        return wordsDone() == crossword.layout().words().size();
    }
}
