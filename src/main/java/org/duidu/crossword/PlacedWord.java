package org.duidu.crossword;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A word with its place in the grid.
 *
 * @param row of its first letter, from 0
 * @param col of its first letter, from 0
 */
public record PlacedWord(Answer answer, int row, int col, Direction direction) {

    public int length() {
        return answer.length();
    }

    /** The cell of a letter. @param index from 0 */
    public Cell cell(int index) {
        return direction == Direction.ACROSS ? new Cell(row, col + index) : new Cell(row + index, col);
    }

    /** Its cells from the first letter to the last. */
    public List<Cell> cells() {
        return IntStream.range(0, length()).mapToObj(this::cell).toList();
    }

    public int lastRow() {
        return direction == Direction.ACROSS ? row : row + length() - 1;
    }

    public int lastCol() {
        return direction == Direction.ACROSS ? col + length() - 1 : col;
    }
}
