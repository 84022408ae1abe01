package org.duidu.crossword;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a layout must keep to.
 *
 * @param maxRows most rows, at least 1
 * @param maxCols most columns, at least 1
 * @param ratio wanted width by height, more than 0; without it the box is kept near a square
 * @param pinned words that stand exactly there; the box then starts at row 0 and column 0
 */
public record LayoutLimits(OptionalInt maxRows, OptionalInt maxCols, OptionalDouble ratio, List<PlacedWord> pinned) {
    public static final LayoutLimits NONE =
            new LayoutLimits(OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), List.of());

    public LayoutLimits {
        pinned = List.copyOf(pinned);
        if (maxRows.orElse(1) < 1 || maxCols.orElse(1) < 1) {
            throw new IllegalArgumentException("no room: " + maxRows + " by " + maxCols);
        }
        if (!(ratio.orElse(1) > 0) || Double.isInfinite(ratio.orElse(1))) {
            throw new IllegalArgumentException("no such ratio: " + ratio);
        }
    }

    public LayoutLimits withMaxRows(int rows) {
        return new LayoutLimits(OptionalInt.of(rows), maxCols, ratio, pinned);
    }

    public LayoutLimits withMaxCols(int cols) {
        return new LayoutLimits(maxRows, OptionalInt.of(cols), ratio, pinned);
    }

    public LayoutLimits withRatio(double widthByHeight) {
        return new LayoutLimits(maxRows, maxCols, OptionalDouble.of(widthByHeight), pinned);
    }

    public LayoutLimits withPinned(List<PlacedWord> words) {
        return new LayoutLimits(maxRows, maxCols, ratio, words);
    }
}
