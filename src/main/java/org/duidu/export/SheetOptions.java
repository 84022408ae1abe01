package org.duidu.export;

/**
 * How a puzzle is set on paper.
 *
 * @param wordBank whether the answers are listed, shuffled
 * @param firstLetters whether the first letter of each word stands in the grid
 * @param letter tells versions of a paper apart, printed on sheet and key; empty for none
 */
public record SheetOptions(Paper paper, boolean wordBank, boolean firstLetters, String letter) {
    public static final SheetOptions PLAIN = new SheetOptions(Paper.A4, false, false, "");

    /** A size of paper, in millimetres. */
    public enum Paper {
        A4(210, 297, "A4"),
        LETTER(215.9, 279.4, "letter");

        private final double width;
        private final double height;
        private final String css;

        Paper(double width, double height, String css) {
            this.width = width;
            this.height = height;
            this.css = css;
        }

        public double width() {
            return width;
        }

        public double height() {
            return height;
        }

        /** Its name in CSS. */
        public String css() {
            return css;
        }
    }
}
