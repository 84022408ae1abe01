package org.duidu.export;

import java.util.List;
import java.util.Optional;

/**
 * The sizes of a sheet: grid and clues on one page if they can be read there, or else the grid on a page of its own.
 *
 * @param points the size of the clues' type
 * @param square the side of a square in millimetres
 * @param onePage whether grid, word bank and clues stand on one page
 */
record SheetPlan(double points, double square, boolean onePage) {
    static final double MARGIN = 13;
    static final double GUTTER = 8;
    /** A title of one line, the name line and the space around the grid, in millimetres. */
    static final double HEAD = 22;

    static final double VERSION_WIDTH = 42;

    private static final double LARGEST_SQUARE = 10;
    private static final double USUAL_POINTS = 10;
    private static final List<Double> POINTS = List.of(11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0);
    /** Only where the clues would not fit on the grid's page otherwise. */
    private static final List<Double> LAST_POINTS = List.of(7.5);
    /** What a pen can still write into, from comfortable to small. */
    private static final List<Double> SMALLEST_SQUARES = List.of(7.5, 6.5, 5.5, 4.6);

    /**
     * @param head the height of title and name line in millimetres
     * @param bank the height of the word bank in millimetres, 0 for none
     */
    static SheetPlan of(Grid grid, List<SheetBlock> clues, double head, double bank, SheetArea area) {
        return onePage(POINTS, grid, clues, head, bank, area)
                .or(() -> onePage(LAST_POINTS, grid, clues, head, bank, area))
                .orElseGet(() -> new SheetPlan(USUAL_POINTS, square(grid, area, area.height() - head - GUTTER), false));
    }

    private static Optional<SheetPlan> onePage(
            List<Double> sizes, Grid grid, List<SheetBlock> clues, double head, double bank, SheetArea area) {
        for (double smallest : SMALLEST_SQUARES) {
            for (double points : sizes) {
                double column = area.column();
                double clueHeight = SheetColumns.balanced(clues, points, column).height(points, column);
                double square = square(grid, area, area.height() - head - bank - clueHeight);
                if (square >= smallest) {
                    return Optional.of(new SheetPlan(points, square, true));
                }
            }
        }
        return Optional.empty();
    }

    /** The side of a square where a grid has some height for itself. */
    static double square(Grid grid, SheetArea area, double height) {
        return Math.min(LARGEST_SQUARE, Math.min(height / grid.rows, area.width() / grid.cols));
    }
}
