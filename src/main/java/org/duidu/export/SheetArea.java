package org.duidu.export;

/** The part of a page on which something is set, in millimetres. */
public record SheetArea(double width, double height) {

    /** The page of a puzzle's own sheet without its margins. */
    static SheetArea of(SheetOptions.Paper paper) {
        return new SheetArea(paper.width() - 2 * SheetPlan.MARGIN, paper.height() - 2 * SheetPlan.MARGIN);
    }

    /** The width of one of two columns. */
    double column() {
        return (width - SheetPlan.GUTTER) / 2;
    }
}
