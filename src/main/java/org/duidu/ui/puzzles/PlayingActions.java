package org.duidu.ui.puzzles;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duidu.crossword.WordResult;
import org.duidu.ui.crossword.PlayActions;
import org.duidu.ui.crossword.PlayedPuzzle;

/**
 * Hands on what the playing view asks for, with the puzzle that it asks it of.
 *
 * @param playing the puzzle that is played
 */
record PlayingActions(
        Supplier<Optional<PuzzleInPlay>> playing,
        Consumer<PuzzleInPlay> again,
        Consumer<PuzzleInPlay> clues,
        Consumer<PuzzleInPlay> paper,
        Consumer<PuzzleInPlay> result,
        Runnable leave)
        implements PlayActions {

    @Override
    public void changed(PlayedPuzzle now) {
        playing.get().ifPresent(puzzle -> puzzle.changed(now));
    }

    @Override
    public void solvedWord(PlayedPuzzle now, WordResult result, Duration taken) {
        playing.get().ifPresent(puzzle -> puzzle.solvedWord(now, result, taken));
    }

    @Override
    public void anotherLayout() {
        playing.get().ifPresent(again);
    }

    @Override
    public void otherClues() {
        playing.get().ifPresent(clues);
    }

    @Override
    public void print() {
        playing.get().ifPresent(paper);
    }

    @Override
    public void handIn() {
        playing.get().ifPresent(result);
    }

    @Override
    public void back() {
        leave.run();
    }
}
