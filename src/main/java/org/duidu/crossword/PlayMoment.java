package org.duidu.crossword;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a solver is in a puzzle, beside the letters.
 *
 * @param time spent with it so far
 * @param pencil whether letters are written in pencil
 * @param cell that the cursor is in; empty before the first visit
 * @param direction that the cursor runs in
 */
public record PlayMoment(Duration time, boolean pencil, Optional<Cell> cell, Direction direction) {
    public static final PlayMoment START = new PlayMoment(Duration.ZERO, false, Optional.empty(), Direction.ACROSS);

    public PlayMoment {
        time = time.isNegative() ? Duration.ZERO : time;
    }
}
