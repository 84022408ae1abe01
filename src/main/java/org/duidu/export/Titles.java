package org.duidu.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.crossword.Crossword;

/** What stands above a puzzle. */
final class Titles {
    private Titles() {}

    /** In both languages where it has both; empty if it has none. */
    static String both(Crossword crossword) {
        return Stream.of(crossword.title().en(), crossword.title().zh())
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
