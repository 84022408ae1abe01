package org.duidu.ui.crossword;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.duidu.crossword.Cell;
import org.duidu.crossword.CellState;
import org.duidu.crossword.Clue;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.ui.settings.CrosswordChoices;
import org.duidu.ui.settings.CrosswordSettings.Enter;
import org.duidu.ui.settings.CrosswordSettings.Space;

/** A puzzle being played: its letters, the cursor, the clock, and every command that a key or a menu gives. */
final class PlayViewModel {
    private static final Comparator<Cell> READING_ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::col);

    private final PlayedPuzzle taken;
    private final Puzzle puzzle;
    private final GridWalk walk;
    private final CursorModel cursor;
    private final CrosswordChoices choices;
    private final PlayClock clock;
    private final WordWatch watch;
    private final PlayActions actions;
    private final BooleanProperty pencil = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<PlaySummary>> finished = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    PlayViewModel(PlayedPuzzle taken, CrosswordChoices choices, LongSupplier nanos, PlayActions actions) {
        this.taken = taken;
        this.puzzle = new Puzzle(taken.state());
        this.walk = new GridWalk(puzzle);
        this.choices = choices;
        this.actions = actions;
        this.cursor = new CursorModel(walk, choices, taken.cursor().filter(walk::isPossible));
        this.clock = new PlayClock(nanos, taken.played());
        this.watch = new WordWatch(puzzle, taken.played());
        pencil.set(taken.pencil());
        pencil.addListener((property, before, now) -> save());
        cursor.property().addListener((property, before, now) -> watch.attend(walk.word(before), clock.played()));
        if (puzzle.isSolved()) {
            clock.stop();
        }
    }

    /** Everything to keep, as it is now. */
    PlayedPuzzle snapshot() {
        return new PlayedPuzzle(
                taken.id(), taken.crossword(), puzzle.state(), clock.played(), pencil.get(), Optional.of(cursor.get()));
    }

    Crossword crossword() {
        return taken.crossword();
    }

    /** To look at; letters are changed by the commands of this class. */
    Puzzle puzzle() {
        return puzzle;
    }

    GridWalk walk() {
        return walk;
    }

    CursorModel cursor() {
        return cursor;
    }

    Clue clue() {
        return crossword().clue(cursor.word());
    }

    /** Grows with each change of letters or marks. */
    ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    BooleanProperty pencil() {
        return pencil;
    }

    /** What to say once the last letter is right; empty until then, and for a puzzle that was solved when it was taken up. */
    ReadOnlyObjectProperty<Optional<PlaySummary>> finished() {
        return finished.getReadOnlyProperty();
    }

    Duration played() {
        return clock.played();
    }

    boolean isClockRunning() {
        return clock.isRunning();
    }

    /** Whether the solver can see the puzzle; the clock stands still while not. */
    void inSight(boolean now) {
        clock.inSight(now);
    }

    /**
     * A character as it was typed; what is no letter does nothing. On a letter that was given, the same one steps over it,
     * as when a word is typed through, and any other goes into the next cell that takes one.
     */
    void type(String typed) {
        String letter = Puzzle.lettersOf(typed);
        if (letter.length() != 1) {
            return;
        }
        clock.begin();
        CellState here = puzzle.at(cursor.get().cell());
        boolean typedThrough = letter.charAt(0) == here.letter();
        if (here.mark() == CellState.Mark.GIVEN && (typedThrough || !cursor.passGiven())) {
            cursor.step(1);
            return;
        }
        Cell cell = cursor.get().cell();
        boolean wasEmpty = puzzle.at(cell).isEmpty();
        boolean written = puzzle.enter(cell, typed, pencil.get());
        if (written && choices.autoCheck().get()) {
            puzzle.checkLetter(cell);
        }
        cursor.advance(wasEmpty);
        changed();
    }

    /** A whole word at once. @return false if it has more or fewer letters than the place */
    boolean writeWord(PlacedWord word, String typed) {
        if (Puzzle.lettersOf(typed).length() != word.length()) {
            return false;
        }
        clock.begin();
        if (puzzle.enterWord(word, typed, pencil.get()) && choices.autoCheck().get()) {
            puzzle.checkWord(word);
        }
        changed();
        return true;
    }

    /** Empties the cell; one that is empty, or whose letter was given, sends back to the one before. */
    void backspace() {
        clock.begin();
        if (!puzzle.erase(cursor.get().cell()) && cursor.step(-1)) {
            puzzle.erase(cursor.get().cell());
        }
        changed();
    }

    void delete() {
        edit(() -> puzzle.erase(cursor.get().cell()));
    }

    void space() {
        if (choices.space().get() == Space.TURN) {
            cursor.turn();
        } else {
            puzzle.erase(cursor.get().cell());
            cursor.step(1);
            changed();
        }
    }

    /** @param back whether Shift was held */
    void enter(boolean back) {
        if (choices.enter().get() == Enter.TURN) {
            cursor.turn();
        } else if (back) {
            cursor.previousClue();
        } else {
            cursor.nextClue();
        }
    }

    void checkLetter() {
        edit(() -> puzzle.checkLetter(cursor.get().cell()));
    }

    void checkWord() {
        edit(() -> puzzle.checkWord(cursor.word()));
    }

    void checkAll() {
        edit(puzzle::checkAll);
    }

    void revealLetter() {
        edit(() -> puzzle.revealLetter(cursor.get().cell()));
    }

    void revealWord() {
        edit(() -> puzzle.revealWord(cursor.word()));
    }

    void revealAll() {
        edit(puzzle::revealAll);
    }

    void eraseWrong() {
        edit(puzzle::eraseWrong);
    }

    void eraseAll() {
        edit(puzzle::eraseAll);
    }

    void undo() {
        followChange(puzzle::undo);
    }

    void redo() {
        followChange(puzzle::redo);
    }

    private void edit(Runnable change) {
        clock.begin();
        change.run();
        changed();
    }

    /** What comes or goes somewhere else would not be seen. */
    private void followChange(Runnable change) {
        Map<Cell, CellState> before = puzzle.state().cells();
        edit(change);
        Map<Cell, CellState> after = puzzle.state().cells();
        Set<Cell> changed = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(cell -> !Optional.ofNullable(before.get(cell)).equals(Optional.ofNullable(after.get(cell))))
                .collect(Collectors.toSet());
        if (!changed.contains(cursor.get().cell())) {
            changed.stream().min(READING_ORDER).ifPresent(cursor::follow);
        }
    }

    private void changed() {
        watch.attend(cursor.word(), clock.played());
        boolean ends = puzzle.isSolved() && !isDone();
        if (ends) {
            clock.stop();
        }
        changes.set(changes.get() + 1);
        save();
        PlayedPuzzle now = snapshot();
        watch.tell((result, time) -> actions.solvedWord(now, result, time));
        if (ends) {
            finished.set(Optional.of(PlaySummary.of(puzzle.results(), clock.played())));
        }
    }

    /** Whether all letters have been right at one time, in this sitting or before. */
    boolean isDone() {
        return finished.get().isPresent() || taken.isSolved();
    }

    private void save() {
        actions.changed(snapshot());
    }

    /** The words of a direction in the order of their numbers. */
    List<PlacedWord> words(Direction direction) {
        return walk.clues().stream()
                .filter(word -> word.direction() == direction)
                .toList();
    }
}
