package org.duidu.ui.crossword;

import java.time.Duration;
import java.util.List;
import org.duidu.crossword.WordResult;
import org.duidu.crossword.WordResult.Outcome;

/**
 * What is said of a puzzle when all its letters are right.
 *
 * @param alone words solved without help
 * @param helped words solved with checks or given letters
 * @param revealed words that were shown
 */
record PlaySummary(int alone, int helped, int revealed, Duration played) {

    static PlaySummary of(List<WordResult> results, Duration played) {
        int alone = count(results, Outcome.ALONE);
        int revealed = count(results, Outcome.REVEALED);
        return new PlaySummary(alone, results.size() - alone - revealed, revealed, played);
    }

    /** Whether the solver did anything but have it shown. */
    boolean isSolved() {
        return alone + helped > 0;
    }

    private static int count(List<WordResult> results, Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
