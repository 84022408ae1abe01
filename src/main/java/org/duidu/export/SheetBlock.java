package org.duidu.export;

import java.util.List;

/**
 * A heading or a clue on a sheet.
 *
 * @param number empty for a heading
 */
record SheetBlock(String number, String text) {
    /** Leading, as a part of the size of the type. */
    static final double LINE = 1.32;
    /** Millimetres kept free for a clue's number. */
    static final double NUMBER_WIDTH = 8;

    private static final double BELOW_CLUE = 0.6;
    private static final double AROUND_HEADING = 3;

    boolean isHeading() {
        return number.isEmpty();
    }

    /**
     * How high it will be, at most, in millimetres.
     *
     * @param points the size of the type
     * @param width of the column in millimetres
     */
    double height(double points, double width) {
        double line = points * LINE * TextMeasure.POINT;
        return TextMeasure.lines(text, points, width - NUMBER_WIDTH) * line
                + (isHeading() ? AROUND_HEADING : BELOW_CLUE);
    }

    static double height(List<SheetBlock> blocks, double points, double width) {
        return blocks.stream().mapToDouble(block -> block.height(points, width)).sum();
    }
}
