package org.duidu.cli;

import java.util.Locale;
import org.duidu.crossword.ClueChoice;

/** Which clues a crossword has. The names are what a terminal types; there is no voice here. */
enum CrosswordClues {
    definition,
    chinese,
    example,
    article,
    mixed;

    ClueChoice choice() {
        return ClueChoice.valueOf(name().toUpperCase(Locale.ROOT));
    }
}
