package org.duidu.crossword;

/**
 * What a layout costs; the search looks for the least. All words come first, then a small box, many crossings, sides
 * near the ratio asked for, and few words that hang by one letter. Area is taken by the letters to place, so that lists
 * of any size are judged alike. The share of filled cells is left out on purpose: it falls when crossings rise.
 *
 * <p>The weights are measured, not derived: {@code mvn -Pbench test-compile exec:exec@layouts -Dlayouts="1000 3 6000"}
 * gives a second of processor time a layout, means of all lists of one length. With 60 for a crossing and no quota, lists of
 * 7, 10, 15, 20, 30 and 40 words had 1.00, 1.03, 1.17, 1.08, 1.19 and 1.22 crossings a word; with these weights 1.04, 1.07,
 * 1.17, 1.14, 1.20 and 1.22. Boxes grow for it: the reference of that command searches with these weights too, so its "area
 * over the best" leaves this out. Against the boxes of the old weights one list of seven grew by 10 % and one of ten by
 * 13.5 %. An eighth crossing was never found in two of four lists of seven, and in a third only in a box 44 % larger.
 */
final class LayoutCost {
    private static final double UNPLACED = 1000;
    private static final double AREA = 100;
    private static final double CROSSING = 85;
    /** What a crossing up to the quota is worth more, by the square of the words: much on short lists, little on long. */
    private static final double SCARCE_CROSSING = 10_000;

    /** Crossings that ten words should not do without. */
    private static final int QUOTA_OF_TEN = 11;

    /** What the steps of the search are measured by; the same for all weights, so that it is as hot for any. */
    private static final double STEP = 60;

    private static final double STRETCH = 60;
    private static final double STRETCH_ASKED_FOR = 120;
    private static final double WEAK = 10;

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

    LayoutCost(WordTable table, Window window, LayoutLimits limits) {
        words = table.count;
        perCell = AREA / Math.max(1, table.totalLetters);
        double each = 1.0 / Math.max(1, words);
        perCrossing = CROSSING * each;
        perScarceCrossing = SCARCE_CROSSING * each * each * each;
        quota = (QUOTA_OF_TEN * words + 9) / 10;
        step = STEP * each;
        perWeak = WEAK * each;
        boolean turnable = limits.ratio().isEmpty();
        ratio = limits.ratio().orElse(1);
        tolerance = turnable ? 1.4 : 1.05;
        perAspect = turnable ? STRETCH : STRETCH_ASKED_FOR;
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
