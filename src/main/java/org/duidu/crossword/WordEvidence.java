package org.duidu.crossword;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.review.Evidence;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.Side;

/**
 * What a puzzle shows of the words in it: each word tells once, when it is first solved or revealed. A word of which
 * crossings gave more than half of the letters tells nothing of what its solver knows; it is kept for the record alone.
 */
public final class WordEvidence {
    /** The name of the exercise in what is kept. */
    public static final String EXERCISE = "crossword";

    private WordEvidence() {}

    /**
     * What is new between two states of a puzzle, in the order of its words.
     *
     * @param at when the later state came about
     */
    public static List<Evidence> between(PuzzleState before, PuzzleState after, KeptPuzzle puzzle, Instant at) {
        List<Evidence> news = new ArrayList<>();
        for (int word = 0; word < after.results().size(); word++) {
            WordResult result = after.results().get(word);
            boolean known = before.results().get(word).outcome() != WordResult.Outcome.UNSOLVED;
            if (!known && result.outcome() != WordResult.Outcome.UNSOLVED) {
                of(result, puzzle, at).ifPresent(news::add);
            }
        }
        return news;
    }

    private static Optional<Evidence> of(WordResult result, KeptPuzzle puzzle, Instant at) {
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
                        Duration.ZERO));
    }

    private static Outcome outcome(WordResult result) {
        return switch (result.outcome()) {
            case ALONE -> Outcome.RIGHT;
            case WITH_CHECK, WITH_LETTERS -> Outcome.HELPED;
            case REVEALED, UNSOLVED -> Outcome.FAILED;
        };
    }
}
