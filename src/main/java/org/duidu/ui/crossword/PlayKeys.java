package org.duidu.ui.crossword;

import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import org.duidu.ui.settings.CrosswordChoices;
import org.duidu.ui.settings.CrosswordSettings;

/**
 * The keys of the grid. Letters are taken as they were typed, not by their keys: keyboards differ. Keys that also work
 * outside the grid belong to the menus of {@link PlayBar}.
 */
final class PlayKeys {
    private final PlayViewModel model;
    private final CursorModel cursor;
    private final CrosswordChoices choices;

    PlayKeys(PlayViewModel model, CrosswordChoices choices) {
        this.model = model;
        this.cursor = model.cursor();
        this.choices = choices;
    }

    void pressed(KeyEvent key) {
        boolean handled = key.isShortcutDown() ? withShortcut(key) : !key.isAltDown() && plain(key);
        if (handled) {
            key.consume();
        }
    }

    /** Control with Alt is how some keyboards write further letters, so it does not make a command of one. */
    void typed(KeyEvent key) {
        boolean command = key.isMetaDown() || key.isControlDown() != key.isAltDown();
        if (!command) {
            model.type(key.getCharacter());
        }
    }

    void committed(InputMethodEvent text) {
        text.getCommitted().codePoints().forEach(letter -> model.type(Character.toString(letter)));
    }

    private boolean withShortcut(KeyEvent key) {
        switch (key.getCode()) {
            case HOME -> cursor.firstClue();
            case END -> cursor.lastClue();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        switch (key.getCode()) {
            case UP, KP_UP -> cursor.arrow(Arrow.UP);
            case DOWN, KP_DOWN -> cursor.arrow(Arrow.DOWN);
            case LEFT, KP_LEFT -> cursor.arrow(Arrow.LEFT);
            case RIGHT, KP_RIGHT -> cursor.arrow(Arrow.RIGHT);
            case SPACE -> model.space();
            case ENTER -> model.enter(key.isShiftDown());
            case TAB -> {
                return tab(key);
            }
            case BACK_SPACE -> model.backspace();
            case DELETE -> model.delete();
            case HOME -> cursor.wordStart();
            case END -> cursor.wordEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean tab(KeyEvent key) {
        if (choices.tab().get() == CrosswordSettings.Tab.LEAVE) {
            return false;
        }
        if (key.isShiftDown()) {
            cursor.previousClue();
        } else {
            cursor.nextClue();
        }
        return true;
    }
}
