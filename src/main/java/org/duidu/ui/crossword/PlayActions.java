package org.duidu.ui.crossword;

import java.time.Duration;
import org.duidu.crossword.WordResult;

/** What playing asks of whoever shows the puzzle. All on the window's thread. */
public interface PlayActions {

    /** Something of the puzzle has changed; called after each key that changes it, so it must be quick. */
    void changed(PlayedPuzzle now);

    /**
     * A word has become complete, by the solver or by being revealed; once for each word of a puzzle.
     *
     * @param taken how long the solver had the cursor in that word, in this sitting
     */
    void solvedWord(PlayedPuzzle now, WordResult result, Duration taken);

    /** The same words and clues in another layout, as a puzzle of its own. */
    void anotherLayout();

    /** The same words with another choice of clues, as a puzzle of its own. */
    void otherClues();

    /** Asks how to print the puzzle or save it for another program, and does it. */
    void print();

    /** Saves what the solver made of a puzzle that is done, for a teacher. */
    void handIn();

    /** Back to the list of puzzles. */
    void back();
}
