package org.duidu.ui.puzzles;

import org.duidu.classroom.ResultFile;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.puzzles.CrosswordScreen.Means;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;

/** What leaves the program: puzzles on paper and for other programs, and what a learner made of one. */
final class PuzzleHandout {
    private static final FilePicker.Kind RESULTS = FilePicker.Kind.of("results.files", ResultFile.ENDING);

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
        byte[] bytes = ResultFile.bytes(CrosswordResult.of(
                puzzle, means.library(), learner, means.clock().instant()));
        String name = puzzle.crossword().title().either() + " - " + learner + "." + ResultFile.ENDING;
        means.saver().save("play.done.save", name, RESULTS, () -> bytes);
    }
}
