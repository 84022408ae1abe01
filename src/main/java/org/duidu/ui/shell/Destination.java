package org.duidu.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** The screens that the rail leads to, in its order. */
public enum Destination {
    LIBRARY("screen.library", Feather.GRID),
    READER("screen.reader", Feather.BOOK_OPEN),
    WORDS("screen.words", Feather.LIST),
    CROSSWORD("screen.crossword", Feather.HASH),
    QUIZ("screen.quiz", Feather.CHECK_SQUARE),
    REVIEW("screen.review", Feather.REPEAT),
    TEACHER("screen.teacher", Feather.EDIT_3),
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

    public Feather icon() {
        return icon;
    }
}
