package org.duidu.ui.puzzles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duidu.crossword.ClueChoice;

/** How the choices of clues are named on screen. */
final class ClueNames {
    private ClueNames() {}

    static String key(ClueChoice choice) {
        return "puzzles.clues." + choice.name().toLowerCase(Locale.ROOT);
    }

    /** The choices that a learner has, spoken ones only with a voice. */
    static List<ClueChoice> choices(boolean voice) {
        return Arrays.stream(ClueChoice.values())
                .filter(choice -> voice || choice != ClueChoice.SPOKEN)
                .toList();
    }
}
