package org.duidu.crossword;

/**
 * What stands in a cell.
 *
 * @param letter A to Z, or {@link #NO_LETTER}
 * @param pencil whether the solver is not sure of it
 * @param mark what a check or a reveal has said of it
 */
public record CellState(char letter, boolean pencil, Mark mark) {
    public static final char NO_LETTER = ' ';

    public static final CellState EMPTY = new CellState(NO_LETTER, false, Mark.NONE);

    /** What the puzzle has told the solver of a letter. */
    public enum Mark {
        NONE,
        RIGHT,
        WRONG,
        /** Written by the puzzle; the solver cannot change it. */
        GIVEN
    }

    public boolean isEmpty() {
        return letter == NO_LETTER;
    }

    CellState marked(Mark newMark) {
        return new CellState(letter, pencil, newMark);
    }
}
