package org.duidu.crossword;

/**
 * What a layout costs; the search looks for the least. All words come first, then a small box, many crossings, sides
 * near the ratio asked for, and few words that hang by one letter. Area is taken by the letters to place, so that lists
 * of any size are judged alike. The share of filled cells is left out on purpose: it falls when crossings rise.
 */
final class LayoutCost {
    private static final double UNPLACED = 1000;
    private static final double AREA = 100;
    private static final double CROSSING = 60;
    private static final double WEAK = 10;

    private final int words;
    private final double perCell;
    private final double perCrossing;
    private final double perWeak;
    private final double ratio;
    private final double tolerance;
    private final double perAspect;
    /** The cost of a box by its height and width: looked up far more often than anything else. */
    private final double[] boxes;

    private final int widths;

    LayoutCost(WordTable table, Window window, LayoutLimits limits) {
        words = table.count;
        perCell = AREA / Math.max(1, table.totalLetters);
        perCrossing = CROSSING / Math.max(1, words);
        perWeak = WEAK / Math.max(1, words);
        boolean turnable = limits.ratio().isEmpty();
        ratio = limits.ratio().orElse(1);
        tolerance = turnable ? 1.4 : 1.05;
        perAspect = turnable ? 40 : 120;
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
                - perCrossing * board.crossings
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

    double perCrossing() {
        return perCrossing;
    }
}
