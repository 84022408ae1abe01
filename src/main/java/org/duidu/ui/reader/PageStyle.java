package org.duidu.ui.reader;

import org.duidu.ui.kit.Typeface;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.SettingsModel;

/**
 * How the page is set now. Rows are made for one style and made anew for another.
 *
 * @param size of English text, in pixels
 * @param spacing height of a line as a multiple of the size
 * @param measure width of the English column, in characters
 * @param glosses whether a margin with the words' glosses is wanted where there is room for it
 */
record PageStyle(ReadingMode mode, double size, double spacing, int measure, boolean glosses) {
    /** Chinese is set a little smaller than English and further apart: its characters fill their squares. */
    private static final double CHINESE_SIZE = 17.0 / 18;

    private static final double CHINESE_SPACING = 0.2;
    private static final double TITLE = 1.75;
    private static final double HEADING = 1.22;
    private static final double SMALL = 0.8;
    private static final double TIGHT = 1.35;

    static PageStyle of(SettingsModel settings, boolean glosses) {
        return new PageStyle(
                settings.mode().get(),
                settings.fontSize(),
                settings.lineSpacing().get(),
                settings.measure().get(),
                glosses);
    }

    Typeface english() {
        return Typeface.english(size, spacing);
    }

    Typeface chinese() {
        return Typeface.chinese(Math.round(size * CHINESE_SIZE), spacing + CHINESE_SPACING);
    }

    Typeface englishTitle() {
        return Typeface.english(Math.round(size * TITLE), TIGHT).inBold();
    }

    Typeface chineseTitle() {
        return Typeface.chinese(Math.round(size * HEADING), spacing);
    }

    Typeface englishHeading() {
        return Typeface.english(Math.round(size * HEADING), TIGHT).inBold();
    }

    Typeface chineseHeading() {
        return Typeface.chinese(Math.round(size * HEADING * CHINESE_SIZE), TIGHT)
                .inBold();
    }

    Typeface englishSmall() {
        return Typeface.english(Math.max(12, Math.round(size * SMALL)), TIGHT);
    }

    Typeface chineseSmall() {
        return Typeface.chinese(Math.max(12, Math.round(size * SMALL)), TIGHT + CHINESE_SPACING);
    }

    boolean showsEnglish() {
        return mode != ReadingMode.CHINESE;
    }

    boolean showsChinese() {
        return mode != ReadingMode.ENGLISH;
    }
}
