package org.duidu.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;

/**
 * How the crossword is played. What the file lacks, or a program of another age wrote there, takes its usual value.
 *
 * @param skipFilled whether the cursor passes over letters that are there
 * @param autoCheck whether each letter is checked as it is written
 * @param timer whether the clock is shown; it runs anyway
 * @param space what the space bar does in the grid
 * @param enter what Enter does in the grid
 * @param tab what Tab does in the grid
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CrosswordSettings(
        Boolean skipFilled, Boolean autoCheck, Boolean timer, Space space, Enter enter, Tab tab) {

    public static final CrosswordSettings DEFAULTS =
            new CrosswordSettings(true, false, true, Space.TURN, Enter.NEXT, Tab.NEXT);

    /** Boxed, so that what is missing can be told from what is off. */
    public CrosswordSettings {
        skipFilled = skipFilled == null || skipFilled;
        autoCheck = autoCheck != null && autoCheck;
        timer = timer == null || timer;
        space = space == null ? Space.TURN : space;
        enter = enter == null ? Enter.NEXT : enter;
        tab = tab == null ? Tab.NEXT : tab;
    }

    public enum Space {
        /** Across to down, and back. */
        TURN,
        /** Empties the cell and goes on. */
        CLEAR;

        String key() {
            return "settings.crossword.space." + name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Enter {
        /** To the next clue; with Shift to the one before. */
        NEXT,
        TURN;

        String key() {
            return "settings.crossword.enter." + name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Tab {
        /** To the next clue; with Shift to the one before. */
        NEXT,
        /** Out of the grid, as everywhere else. */
        LEAVE;

        String key() {
            return "settings.crossword.tab." + name().toLowerCase(Locale.ROOT);
        }
    }
}
