package org.duidu.ui.puzzles;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.crossword.Clue;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.WordEvidence;
import org.duidu.crossword.WordOrigin;
import org.duidu.crossword.WordResult;
import org.duidu.crossword.WordResult.Outcome;
import org.duidu.library.Library;

/** A puzzle as it is handed in to a teacher. */
final class CrosswordResult {
    private CrosswordResult() {}

    /**
     * A word that was solved alone counts 1, with checks or letters 0.5, one that was shown 0.
     *
     * @param library knows the lessons by the names that they have on every machine
     * @param learner the name to hand it in under
     */
    static ResultSheet of(KeptPuzzle puzzle, Library library, String learner, Instant finished) {
        Crossword crossword = puzzle.crossword();
        String lessons = puzzle.words().stream()
                .map(WordOrigin::lesson)
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> library.entry(key)
                        .flatMap(entry -> entry.lesson())
                        .map(lesson -> lesson.id())
                        .orElse(key))
                .collect(Collectors.joining("+"));
        List<ResultItem> items = puzzle.state().results().stream()
                .map(result -> item(puzzle, result))
                .toList();
        return new ResultSheet(
                learner, WordEvidence.EXERCISE, lessons, crossword.title().either(), crossword.seed(), finished, items);
    }

    private static ResultItem item(KeptPuzzle puzzle, WordResult result) {
        Clue clue = puzzle.crossword().clue(result.word());
        String letters = result.word().answer().letters();
        double score = score(result.outcome());
        return new ResultItem(
                letters + "/" + clue.kind().word(),
                clue.kind().word(),
                puzzle.origin(result.word().answer()).word(),
                clue.text(),
                letters,
                score > 0 ? letters : "",
                score,
                0,
                List.of());
    }

    private static double score(Outcome outcome) {
        return switch (outcome) {
            case ALONE -> 1;
            case WITH_CHECK, WITH_LETTERS -> 0.5;
            case REVEALED, UNSOLVED -> 0;
        };
    }
}
