package org.duidu.ui.puzzles;

import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.ui.puzzles.CrosswordScreen.Means;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;
import org.duidu.ui.teacher.ResultSaver;

/** What leaves the program: puzzles on paper and for other programs, and what a learner made of one. */
final class PuzzleHandout {
    private final Means means;

    PuzzleHandout(Means means) {
        this.means = means;
    }

    /** Asks how to print a puzzle or save it for another program, and does it; nothing for one that cannot be read. */
    void print(Shelved puzzle) {
        puzzle.puzzle().ifPresent(this::print);
    }

    private void print(KeptPuzzle puzzle) {
        PuzzleOrder order = PuzzleOrder.again(puzzle, means.library(), means.lemmatizer());
        // on paper nothing sounds
        ClueMaker clues = new ClueMaker(means.linker(), means.lemmatizer(), false);
        new PaperDialog(
                        means.words(),
                        new PaperDialog.Means(
                                means.overlay(), means.files(), means.tasks(), means.screen(), means.teller()),
                        new PaperChoice(puzzle.crossword()),
                        new PaperPress(order, clues, means.words().messages()))
                .show();
    }

    /** Saves what the learner made of a puzzle, for the teacher. */
    void saveResult(KeptPuzzle puzzle) {
        String learner = means.learners().current().name();
        new ResultSaver(means.saver())
                .save(
                        "play.done.save",
                        CrosswordResult.of(
                                puzzle, means.library(), learner, means.clock().instant()),
                        means.words().messages());
    }
}
