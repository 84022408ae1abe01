package org.duidu.ui.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls that every screen uses, with their words, tooltips and accessible texts in one go. */
public final class Controls {
    private final Localized words;

    public Controls(Localized words) {
        this.words = words;
    }

    /** A button with an icon and no word: the key's text becomes its tooltip and what a screen reader says. */
    public Button iconButton(Feather icon, String key, Object... arguments) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return explained(button, key, arguments);
    }

    public ToggleButton iconToggle(Feather icon, String key, Object... arguments) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return explained(button, key, arguments);
    }

    /** A button with its word. */
    public Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(words.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    public Label label(String key, Object... arguments) {
        Label label = new Label();
        label.textProperty().bind(words.text(key, arguments));
        return label;
    }

    /** A label that breaks into lines instead of ending in dots. */
    public Label wrapped(String key, Object... arguments) {
        Label label = label(key, arguments);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private <B extends ButtonBase> B explained(B button, String key, Object... arguments) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(key, arguments));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words.text(key, arguments));
        return button;
    }

    /** Empty room that pushes its neighbours apart. */
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Writes what a box shows and offers anew, after the words of its converter have changed. */
    public static <T> void nameAnew(ComboBox<T> box) {
        box.setCellFactory(list -> new NamedCell<>(box, ""));
        box.setButtonCell(new NamedCell<>(box, box.getPromptText()));
    }

    /** As {@link #nameAnew}, for what comes out of lessons: in the type of its language. */
    public static <T> void nameByScript(ComboBox<T> box) {
        box.setCellFactory(list -> Scripts.byScript(new NamedCell<>(box, "")));
        box.setButtonCell(Scripts.byScript(new NamedCell<>(box, box.getPromptText())));
    }

    private static final class NamedCell<T> extends ListCell<T> {
        private final ComboBox<T> box;
        private final String nothing;

        /** @param nothing is shown where nothing is chosen */
        private NamedCell(ComboBox<T> box, String nothing) {
            this.box = box;
            this.nothing = nothing;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? nothing : box.getConverter().toString(value));
        }
    }
}
