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
    /** Literata's letters by its own table: 0.47 of its size on average, in capitals 0.7. Georgia is a little wider. */
    private static final double SMALL = 0.49;

    private static final double CAPITAL = 0.73;
    /** Lines break at words, so none is quite full. */
    private static final double FULL_LINE = 0.96;

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
        double lines = Math.ceil(width(text, points) / (FULL_LINE * (width - NUMBER_WIDTH)));
        return Math.max(1, lines) * points * LINE * MM_A_POINT + (isHeading() ? AROUND_HEADING : BELOW_CLUE);
    }

    /** How wide a text is in one line, at most, in millimetres. */
    static double width(String text, double points) {
        return text.codePoints().mapToDouble(SheetBlock::width).sum() * points * MM_A_POINT;
    }

    private static double width(int character) {
        if (character >= FIRST_WIDE) {
            return HAN;
        }
        return Character.isUpperCase(character) ? CAPITAL : SMALL;
    }

    static double height(List<SheetBlock> blocks, double points, double width) {
        return blocks.stream().mapToDouble(block -> block.height(points, width)).sum();
    }
}
