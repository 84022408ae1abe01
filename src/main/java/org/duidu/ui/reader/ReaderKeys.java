package org.duidu.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The reader's keys. Letters count by what is typed, so that any keyboard layout works. */
final class ReaderKeys {
    private final Map<KeyCombination, Runnable> keys = new HashMap<>();
    private final Map<String, Runnable> letters = new HashMap<>();

    ReaderKeys on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        keys.put(new KeyCodeCombination(code, modifiers), action);
        return this;
    }

    ReaderKeys on(String letter, Runnable action) {
        letters.put(letter, action);
        return this;
    }

    void pressed(KeyEvent event) {
        keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    entry.getValue().run();
                    event.consume();
                });
    }

    void typed(KeyEvent event) {
        Runnable action = letters.get(event.getCharacter().toLowerCase(java.util.Locale.ROOT));
        if (action != null && !event.isShortcutDown() && !event.isAltDown()) {
            action.run();
            event.consume();
        }
    }
}
