package org.duidu.export;

import java.nio.charset.StandardCharsets;
import org.duidu.crossword.Crossword;

/** Draws the empty grid, to be set into a worksheet. Crisp at any size; a unit is a hundredth of a square's side. */
final class SvgWriter {
    private static final int SQUARE = 100;
    private static final int MARGIN = 4;

    private SvgWriter() {}

    static byte[] write(Crossword crossword, SheetOptions options) {
        Grid grid = new Grid(crossword);
        int width = grid.cols * SQUARE + 2 * MARGIN;
        int height = grid.rows * SQUARE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\""
                + grid.cols * 8 + "mm\" height=\"" + grid.rows * 8 + "mm\" role=\"img\">\n");
        svg.append("<title>" + Xml.escaped(Titles.both(crossword)) + "</title>\n");
        svg.append("<g fill=\"#fff\" stroke=\"#222\" stroke-width=\"4\">\n");
        for (int row = 0; row < grid.rows; row++) {
            for (int col = 0; col < grid.cols; col++) {
                if (grid.has(row, col)) {
                    svg.append("<rect x=\"" + x(col) + "\" y=\"" + x(row) + "\" width=\"" + SQUARE + "\" height=\""
                            + SQUARE + "\"/>\n");
                }
            }
        }
        svg.append("</g>\n<g font-family=\"Literata, Georgia, serif\" fill=\"#222\">\n");
        for (int row = 0; row < grid.rows; row++) {
            for (int col = 0; col < grid.cols; col++) {
                label(grid, row, col, options, svg);
            }
        }
        return svg.append("</g>\n</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void label(Grid grid, int row, int col, SheetOptions options, StringBuilder svg) {
        grid.number(row, col)
                .ifPresent(number -> svg.append("<text x=\"" + (x(col) + 7) + "\" y=\"" + (x(row) + 30)
                        + "\" font-size=\"28\">" + number + "</text>\n"));
        if (options.firstLetters() && grid.starts(row, col)) {
            svg.append("<text x=\"" + (x(col) + SQUARE / 2) + "\" y=\"" + (x(row) + 82)
                    + "\" font-size=\"56\" text-anchor=\"middle\">" + grid.letter(row, col) + "</text>\n");
        }
    }

    private static int x(int index) {
        return index * SQUARE + MARGIN;
    }
}
