package org.duidu.ui.kit;

import org.duidu.files.FileNotWritten;

/** Tells whoever sits at the window something in passing. */
public interface Teller {
    void say(String key, Object... arguments);

    /** Something went wrong: stays until it is closed. */
    void warn(String key, Object... arguments);

    /** A file could not be written. */
    default void warn(FileNotWritten problem) {
        warn(problem.key(), problem.argument());
    }
}
