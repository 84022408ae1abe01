package org.duidu.crossword;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.duidu.review.Evidence;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.Side;

/**
 * What a puzzle shows of the words in it: each word tells once, when it is first solved or revealed. A word of which
 * crossings gave more than half of the letters says little of what its solver knows; it is kept for the record alone.
 */
public final class WordEvidence {
    /** The name of the exercise in what is kept. */
    public static final String EXERCISE = "crossword";

    private final KeptPuzzle puzzle;
    private final Set<PlacedWord> told = new HashSet<>();

    /** @param puzzle as it was left: what is solved or revealed in it has told already */
    public WordEvidence(KeptPuzzle puzzle) {
        this.puzzle = puzzle;
        puzzle.state().results().stream()
                .filter(result -> result.outcome() != WordResult.Outcome.UNSOLVED)
                .forEach(result -> told.add(result.word()));
    }

    /**
     * What a word tells; nothing if it is not done, has told already, or comes from a words file and not from a lesson.
     *
     * @param at when it was solved or revealed
     * @param taken how long the solver was at it
     */
    public Optional<Evidence> of(WordResult result, Instant at, Duration taken) {
        if (result.outcome() == WordResult.Outcome.UNSOLVED || !told.add(result.word())) {
            return Optional.empty();
        }
        Answer answer = result.word().answer();
        WordOrigin origin = puzzle.origin(answer);
        Outcome outcome = outcome(result);
        boolean mostlyCrossed = 2 * result.lettersFromCrossings() > answer.length();
        return origin.memory()
                .map(word -> new Evidence(
                        word,
                        origin.lesson(),
                        mostlyCrossed ? Set.of() : Set.of(Side.PRODUCTIVE),
                        EXERCISE,
                        outcome,
                        outcome == Outcome.FAILED ? "" : answer.letters(),
                        at,
                        taken));
    }

    private static Outcome outcome(WordResult result) {
        return switch (result.outcome()) {
            case ALONE -> Outcome.RIGHT;
            case WITH_CHECK, WITH_LETTERS -> Outcome.HELPED;
            case REVEALED, UNSOLVED -> Outcome.FAILED;
        };
    }
}
