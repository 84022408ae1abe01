package org.duidu.ui.puzzles;

/** Tells the learner something in passing. */
public interface Teller {
    void say(String key, Object... arguments);

    /** Something went wrong: stays until it is closed. */
    void warn(String key, Object... arguments);
}
