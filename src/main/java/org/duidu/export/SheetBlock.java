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

    private static final double MM_A_POINT = 0.3528;
    /** Literata's letters are half as wide as high, on average; a bit more, since lines break at words. */
    private static final double LATIN = 0.56;

    private static final double HAN = 1.02;
    private static final double BELOW_CLUE = 0.6;
    private static final double AROUND_HEADING = 3;
    private static final int FIRST_WIDE = 0x2E80;

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
        double lines = Math.ceil(width(text, points) / (width - NUMBER_WIDTH));
        return Math.max(1, lines) * points * LINE * MM_A_POINT + (isHeading() ? AROUND_HEADING : BELOW_CLUE);
    }

    /** How wide a text is in one line, at most, in millimetres. */
    static double width(String text, double points) {
        return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? HAN : LATIN).sum() * points * MM_A_POINT;
    }

    static double height(List<SheetBlock> blocks, double points, double width) {
        return blocks.stream().mapToDouble(block -> block.height(points, width)).sum();
    }
}
