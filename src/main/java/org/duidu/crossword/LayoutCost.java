package org.duidu.crossword;

/**
 * What a layout costs; the search looks for the least. All words come first, then what {@link LayoutWeights} weigh: a small
 * box, many crossings, sides near the ratio asked for, and few words that hang by one letter. The share of filled cells is
 * left out on purpose: it falls when crossings rise.
 */
final class LayoutCost {
    private static final double UNPLACED = 1000;

    /** Crossings that ten words should not do without. */
    private static final int QUOTA_OF_TEN = 11;

    /** What the steps of the search are measured by; the same for all weights, so that it is as hot for any. */
    private static final double STEP = 60;

    private final int words;
    private final double perCell;
    private final double perCrossing;
    private final double perScarceCrossing;
    private final int quota;
    private final double step;
    private final double perWeak;
    private final double ratio;
    private final double tolerance;
    private final double perAspect;
    /** The cost of a box by its height and width: looked up far more often than anything else. */
    private final double[] boxes;

    private final int widths;

    LayoutCost(WordTable table, Window window, LayoutLimits limits, LayoutWeights weights) {
        words = table.count;
        perCell = weights.area() / Math.max(1, table.totalLetters);
        double each = 1.0 / Math.max(1, words);
        perCrossing = weights.crossing() * each;
        perScarceCrossing = weights.scarceCrossing() * each * each * each;
        quota = (QUOTA_OF_TEN * words + 9) / 10;
        step = STEP * each;
        perWeak = weights.weak() * each;
        boolean turnable = limits.ratio().isEmpty();
        ratio = limits.ratio().orElse(1);
        tolerance = turnable ? 1.4 : 1.05;
        perAspect = turnable ? weights.stretch() : 2 * weights.stretch();
        widths = window.cols() + 1;
        boxes = new double[(window.rows() + 1) * widths];
        for (int i = widths; i < boxes.length; i++) {
            boxes[i] = boxCost(i / widths, i % widths);
        }
    }

    /** @param placed words to count as placed: not all of the board's if they fall apart */
    double of(Board board, int placed) {
        if (board.placed == 0) {
            return UNPLACED * words;
        }
        return UNPLACED * (words - placed)
                + ofBox(board.height(), board.width())
                - worthOf(board.crossings)
                + perWeak * board.weak;
    }

    double ofBox(int height, int width) {
        return boxes[height * widths + width];
    }

    private double boxCost(int height, int width) {
        double stretch = width / (ratio * height);
        double excess = (stretch < 1 ? 1 / stretch : stretch) - tolerance;
        double cost = perCell * height * width;
        return excess > 0 ? cost + perAspect * excess : cost;
    }

    /** What so many crossings make up for. */
    double worthOf(int crossings) {
        return perCrossing * crossings + perScarceCrossing * Math.min(crossings, quota);
    }

    /** About what one word more or less in place changes: the unit of noise and temperature. */
    double step() {
        return step;
    }
}
