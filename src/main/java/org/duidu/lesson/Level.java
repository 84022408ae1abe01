package org.duidu.lesson;

import java.util.Locale;
import java.util.Optional;

/** A level of the Common European Framework of Reference, easiest first. */
public enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** Reads a level as teachers write it ({@code b1}, {@code B1 }); empty if it is none of the six. */
    public static Optional<Level> of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (Level level : values()) {
            if (level.name().equals(wanted)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
