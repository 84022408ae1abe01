package org.duidu.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duidu.ui.theme.Theme;

/**
 * Everything the app remembers of its own looks, as it stands in the settings file.
 *
 * @param language the language of the window; the system's if empty
 * @param fontStep index into {@link #FONT_SIZES}
 * @param lineSpacing height of a line as a multiple of the font size, {@link #MIN_SPACING} to {@link #MAX_SPACING}
 * @param measure width of the English column in characters, {@link #MIN_MEASURE} to {@link #MAX_MEASURE}
 * @param crossword how the crossword is played
 * @param folders further lesson folders, as absolute paths
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
        Optional<Language> language,
        Theme theme,
        ReadingMode mode,
        int fontStep,
        double lineSpacing,
        int measure,
        boolean wordMarks,
        boolean wordList,
        boolean reduceMotion,
        boolean narrowRail,
        CrosswordSettings crossword,
        List<String> folders,
        Optional<WindowPlace> window,
        SpeechSettings speech,
        WorksheetSettings worksheets,
        EditorSettings editor) {

    /** Sizes of English reading text, in pixels. */
    public static final List<Integer> FONT_SIZES = List.of(13, 15, 18, 22, 28);

    public static final double MIN_SPACING = 1.2;
    public static final double MAX_SPACING = 2.2;
    private static final double USUAL_SPACING = 1.6;
    public static final int MIN_MEASURE = 40;
    public static final int MAX_MEASURE = 84;

    public static final Settings DEFAULTS = new Settings(
            Optional.empty(),
            Theme.LIGHT,
            ReadingMode.SIDE_BY_SIDE,
            2,
            USUAL_SPACING,
            62,
            true,
            false,
            false,
            false,
            CrosswordSettings.DEFAULTS,
            List.of(),
            Optional.empty(),
            SpeechSettings.DEFAULTS,
            WorksheetSettings.DEFAULTS,
            EditorSettings.DEFAULTS);

    /** Puts right what a hand-edited or older file got wrong. */
    public Settings {
        language = language == null ? Optional.empty() : language;
        theme = theme == null ? Theme.LIGHT : theme;
        mode = mode == null ? ReadingMode.SIDE_BY_SIDE : mode;
        fontStep = Math.max(0, Math.min(FONT_SIZES.size() - 1, fontStep));
        lineSpacing =
                Double.isNaN(lineSpacing) ? USUAL_SPACING : Math.max(MIN_SPACING, Math.min(MAX_SPACING, lineSpacing));
        measure = Math.max(MIN_MEASURE, Math.min(MAX_MEASURE, measure));
        crossword = crossword == null ? CrosswordSettings.DEFAULTS : crossword;
        folders = folders == null
                ? List.of()
                : folders.stream().filter(Settings::isPath).distinct().toList();
        window = window == null ? Optional.empty() : window.filter(WindowPlace::isPossible);
        speech = speech == null ? SpeechSettings.DEFAULTS : speech;
        worksheets = worksheets == null ? WorksheetSettings.DEFAULTS : worksheets;
        editor = editor == null ? EditorSettings.DEFAULTS : editor;
    }

    private static boolean isPath(String folder) {
        try {
            return folder != null && !folder.isBlank() && Path.of(folder).isAbsolute();
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    public enum Language {
        EN,
        ZH
    }

    /** How the two languages stand on the page. */
    public enum ReadingMode {
        SIDE_BY_SIDE,
        UNDER,
        ENGLISH,
        CHINESE;

        public String key() {
            return "reader.mode." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Where the window stood, in screen pixels.
     *
     * @param maximized whether it filled the screen; the rest is then its place before
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
        /** Larger than any screen; no graphics card takes a window of such a side. */
        private static final double TOO_LARGE = 16_384;

        private boolean isPossible() {
            return Double.isFinite(x)
                    && Double.isFinite(y)
                    && width > 0
                    && width < TOO_LARGE
                    && height > 0
                    && height < TOO_LARGE;
        }
    }
}
