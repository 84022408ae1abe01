package org.duidu.ui.crossword;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.duidu.crossword.WordResult;
import org.duidu.crossword.WordResult.Outcome;

/**
 * What is said of a puzzle when all its letters are right: its words as their author wrote them.
 *
 * @param alone solved without help
 * @param helped solved with checks or given letters
 * @param revealed shown
 */
record PlaySummary(List<String> alone, List<String> helped, List<String> revealed, Duration played) {

    static PlaySummary of(List<WordResult> results, Duration played) {
        return new PlaySummary(
                words(results, Set.of(Outcome.ALONE)),
                words(results, Set.of(Outcome.WITH_CHECK, Outcome.WITH_LETTERS)),
                words(results, Set.of(Outcome.REVEALED)),
                played);
    }

    /** Whether the solver did anything but have it shown. */
    boolean isSolved() {
        return !alone.isEmpty() || !helped.isEmpty();
    }

    private static List<String> words(List<WordResult> results, Set<Outcome> outcomes) {
        return results.stream()
                .filter(result -> outcomes.contains(result.outcome()))
                .map(result -> result.word().answer().written())
                .toList();
    }
}
