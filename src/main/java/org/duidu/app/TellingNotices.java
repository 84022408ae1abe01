package org.duidu.app;

import org.duidu.ui.puzzles.Teller;
import org.duidu.ui.shell.Notices;

/** The window's notices, as screens know them. */
record TellingNotices(Notices notices) implements Teller {
    @Override
    public void say(String key, Object... arguments) {
        notices.say(key, arguments);
    }

    @Override
    public void warn(String key, Object... arguments) {
        notices.warn(key, arguments);
    }
}
