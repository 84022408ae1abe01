package org.duidu.export;

import java.util.Locale;

/** Draws a grid as XHTML, each square at its place. Squares outside the words are not drawn at all. */
final class SheetGrid {
    /** Which letters stand in it. */
    enum Letters {
        NONE,
        FIRST,
        ALL
    }

    private SheetGrid() {}

    static String of(Grid grid, double square, Letters letters) {
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"grid\" style=\"width:" + mm(grid.cols * square) + ";height:" + mm(grid.rows * square)
                + "\">\n");
        for (int row = 0; row < grid.rows; row++) {
            for (int col = 0; col < grid.cols; col++) {
                if (grid.has(row, col)) {
                    html.append(square(grid, row, col, square, letters));
                }
            }
        }
        return html.append("</div>\n").toString();
    }

    private static String square(Grid grid, int row, int col, double side, Letters letters) {
        String number = grid.number(row, col).isPresent()
                ? "<span class=\"n\" style=\"font-size:" + mm(side * 0.3) + "\">"
                        + grid.number(row, col).getAsInt() + "</span>"
                : "";
        boolean shown = letters == Letters.ALL || (letters == Letters.FIRST && grid.starts(row, col));
        String letter = shown
                ? "<span class=\"l\" style=\"font-size:" + mm(side * 0.6) + ";line-height:" + mm(side * 1.1) + ";width:"
                        + mm(side) + "\">" + grid.letter(row, col) + "</span>"
                : "";
        return "<div class=\"c\" style=\"left:" + mm(col * side) + ";top:" + mm(row * side) + ";width:" + mm(side)
                + ";height:" + mm(side) + "\">" + number + letter + "</div>\n";
    }

    static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
