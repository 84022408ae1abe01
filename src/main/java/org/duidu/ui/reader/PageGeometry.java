package org.duidu.ui.reader;

import org.duidu.ui.settings.Settings.ReadingMode;

/**
 * Where the columns of the page stand, in pixels of a row of a given width. All rows of a width share it, so columns
 * never drift apart.
 *
 * @param left where the English column starts
 * @param english width of the English column, and of Chinese that stands under it
 * @param chineseLeft where the Chinese column starts
 * @param chinese width of the Chinese column
 * @param marginLeft where the margin starts
 * @param margin width of the margin, 0 if there is none
 * @param sideBySide whether Chinese stands beside the English rather than under it
 */
record PageGeometry(
        double left,
        double english,
        double chineseLeft,
        double chinese,
        double marginLeft,
        double margin,
        boolean sideBySide) {

    /** An average letter of Literata, spaces included, as a part of its size. */
    private static final double LETTER = 0.5;

    /**
     * The Chinese column as a part of the English one. A translation has about 0.28 Han characters a letter, so equal
     * columns would leave the Chinese half as tall as the English; at three quarters both end near each other and still
     * hold some 24 characters a line.
     */
    private static final double CHINESE_PART = 0.75;

    private static final double GAP = 36;
    private static final double MARGIN = 200;
    private static final double MARGIN_GAP = 30;
    /** Under these widths the margin folds away, and Chinese goes under English. */
    private static final double ROOM_FOR_MARGIN = 880;

    private static final double ROOM_FOR_TWO = 520;
    private static final double NARROW = 760;

    static PageGeometry of(double width, PageStyle style) {
        double side = width < NARROW ? 24 : 40;
        double room = Math.max(120, width - 2 * side);
        boolean two = style.mode() == ReadingMode.SIDE_BY_SIDE && room >= ROOM_FOR_TWO;
        double margin = style.glosses() && room >= ROOM_FOR_MARGIN ? MARGIN : 0;
        double marginGap = margin > 0 ? MARGIN_GAP : 0;
        double gap = two ? GAP : 0;
        double wanted = style.measure() * style.size() * LETTER;
        double part = two ? CHINESE_PART : 0;
        double english = Math.floor(Math.min(wanted, (room - gap - marginGap - margin) / (1 + part)));
        double chinese = two ? Math.floor(english * part) : english;
        double total = english + gap + (two ? chinese : 0) + marginGap + margin;
        double left = Math.floor(side + (room - total) / 2);
        double chineseLeft = two ? left + english + gap : left;
        return new PageGeometry(left, english, chineseLeft, chinese, chineseLeft + chinese + marginGap, margin, two);
    }

    /** From the left edge of the English to the right edge of the Chinese. */
    double textWidth() {
        return chineseLeft + chinese - left;
    }
}
