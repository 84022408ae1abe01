package org.duidu.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a list whose rows are ticked: the space bar ticks, and Enter presses the default button as elsewhere. */
public final class TickKeys {
    private static final KeyCodeCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private TickKeys() {}

    /** @param toggle ticks a row, or takes its tick away */
    public static <T> void use(ListView<T> list, Consumer<T> toggle) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            T row = list.getFocusModel().getFocusedItem();
            if (key.getCode() == KeyCode.SPACE && row != null) {
                list.getSelectionModel().select(row);
                toggle.accept(row);
                key.consume();
            } else if (ENTER.match(key)) {
                // a list keeps Enter to itself; the default button waits for it at the scene
                Optional.ofNullable(list.getScene().getAccelerators().get(ENTER))
                        .ifPresent(Runnable::run);
                key.consume();
            }
        });
    }
}
