package org.duidu.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** The screens that the rail leads to, in its order. */
enum Destination {
    LIBRARY("screen.library", Feather.GRID),
    READER("screen.reader", Feather.BOOK_OPEN),
    WORDS("screen.words", Feather.LIST),
    SETTINGS("screen.settings", Feather.SETTINGS);

    private final String key;
    private final Feather icon;

    Destination(String key, Feather icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }
}
