package org.duidu.ui.kit;

/** Tells whoever sits at the window something in passing. */
public interface Teller {
    void say(String key, Object... arguments);

    /** Something went wrong: stays until it is closed. */
    void warn(String key, Object... arguments);
}
