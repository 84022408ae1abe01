package org.duidu.ui.crossword;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.crossword.Cell;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.ui.settings.CrosswordChoices;

/** The cursor and the commands that only move it. */
final class CursorModel {
    private final GridWalk walk;
    private final CrosswordChoices choices;
    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>();

    /**
     * @param left where the solver left it
     */
    CursorModel(GridWalk walk, CrosswordChoices choices, Optional<Cursor> left) {
        this.walk = walk;
        this.choices = choices;
        cursor.set(left.orElseGet(walk::start));
    }

    ReadOnlyObjectProperty<Cursor> property() {
        return cursor.getReadOnlyProperty();
    }

    Cursor get() {
        return cursor.get();
    }

    /** The word that is being written. */
    PlacedWord word() {
        return walk.word(cursor.get());
    }

    /** The word that crosses it here. */
    Optional<PlacedWord> crossing() {
        return walk.crossing(cursor.get());
    }

    void arrow(Arrow arrow) {
        cursor.set(walk.arrow(cursor.get(), arrow));
    }

    void turn() {
        cursor.set(walk.turned(cursor.get()));
    }

    void nextClue() {
        cursor.set(walk.clue(cursor.get(), 1, choices.skipFilled().get()));
    }

    void previousClue() {
        cursor.set(walk.clue(cursor.get(), -1, choices.skipFilled().get()));
    }

    void wordStart() {
        cursor.set(walk.firstOf(word()));
    }

    void wordEnd() {
        cursor.set(walk.lastOf(word()));
    }

    void firstClue() {
        cursor.set(walk.start());
    }

    void lastClue() {
        cursor.set(walk.firstOf(walk.clues().get(walk.clues().size() - 1)));
    }

    /** To the clue, at its first gap if letters are passed over; stays where it is if it is in that word. */
    void goTo(PlacedWord word) {
        if (!word.equals(word())) {
            cursor.set(walk.into(word, choices.skipFilled().get()));
        }
    }

    /** To a cell that was pressed; a press on the cell of the cursor turns it. */
    void press(Cell cell) {
        Direction direction = cursor.get().direction();
        if (cell.equals(cursor.get().cell())) {
            turn();
        } else {
            cursor.set(walk.at(cell, direction));
        }
    }

    /** To a cell whose letter was changed. */
    void follow(Cell cell) {
        cursor.set(walk.at(cell, cursor.get().direction()));
    }

    /** On from a cell that a letter was written into. @param wasEmpty whether it had none before */
    void advance(boolean wasEmpty) {
        if (wasEmpty && choices.skipFilled().get()) {
            cursor.set(walk.nextGap(cursor.get()));
        } else {
            step(1);
        }
    }

    /** From a letter that was given to the next cell of the word that takes one. @return false if there is none */
    boolean passGiven() {
        Optional<Cursor> next = walk.pastGiven(cursor.get());
        next.ifPresent(cursor::set);
        return next.isPresent();
    }

    /** Along the word. @return false at its end */
    boolean step(int step) {
        Optional<Cursor> next = walk.along(cursor.get(), step);
        next.ifPresent(cursor::set);
        return next.isPresent();
    }
}
