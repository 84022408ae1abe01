package org.duidu.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * A list whose rows are ticked: by a click anywhere on them or by the space bar. Enter presses the default button, as it
 * does outside the list.
 */
public final class TickedRows {
    private static final KeyCodeCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private TickedRows() {}

    /** @param toggle ticks a row, or takes its tick away */
    public static <T> void keys(ListView<T> list, Consumer<T> toggle) {
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

    /**
     * @param box shows the tick; the list has the keys, even after a click on the box
     * @param toggle ticks the row of the cell, or takes its tick away
     */
    public static <T> void mouse(ListCell<T> cell, CheckBox box, Consumer<T> toggle) {
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        cell.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                toggle.accept(cell.getItem());
            }
        });
    }
}
