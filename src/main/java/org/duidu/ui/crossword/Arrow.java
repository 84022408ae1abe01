package org.duidu.ui.crossword;

import org.duidu.crossword.Cell;
import org.duidu.crossword.Direction;

/** An arrow key. */
enum Arrow {
    UP(Direction.DOWN, -1),
    DOWN(Direction.DOWN, 1),
    LEFT(Direction.ACROSS, -1),
    RIGHT(Direction.ACROSS, 1);

    /** A cell aside counts as much as two ahead: what lies in line is nearer. */
    private static final int ASIDE = 2;

    private final Direction direction;
    private final int step;

    Arrow(Direction direction, int step) {
        this.direction = direction;
        this.step = step;
    }

    /** The direction of the words that it runs along. */
    Direction direction() {
        return direction;
    }

    /** How far a cell lies on the arrow's side; 0 or less if it does not. */
    int ahead(Cell from, Cell to) {
        return step * (direction == Direction.ACROSS ? to.col() - from.col() : to.row() - from.row());
    }

    int distance(Cell from, Cell to) {
        return ahead(from, to) + ASIDE * aside(from, to);
    }

    int aside(Cell from, Cell to) {
        return Math.abs(direction == Direction.ACROSS ? to.row() - from.row() : to.col() - from.col());
    }
}
