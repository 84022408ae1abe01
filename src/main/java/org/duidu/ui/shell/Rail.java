package org.duidu.ui.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.javafx.FontIcon;

/** The way to the screens, at the window's left edge: icons with words, or icons alone where room is short. */
final class Rail {
    private static final double WIDE = 148;
    private static final double NARROW = 60;

    private final VBox box = new VBox(4);

    /**
     * @param narrow whether to show icons alone
     */
    Rail(Localized words, Navigator navigator, ObservableBooleanValue narrow) {
        ToggleGroup group = new ToggleGroup();
        Label name = new Label();
        name.textProperty().bind(words.text("app.mark"));
        name.getStyleClass().add("rail-name");
        box.getStyleClass().add("rail");
        box.getChildren().add(name);
        for (Destination destination : Destination.values()) {
            if (destination == Destination.SETTINGS) {
                box.getChildren().add(Controls.spring());
            }
            if (navigator.knows(destination)) {
                box.getChildren().add(button(words, navigator, destination, group, narrow));
            }
        }
        BooleanBinding isNarrow = Bindings.createBooleanBinding(narrow::get, narrow);
        box.prefWidthProperty().bind(Bindings.when(isNarrow).then(NARROW).otherwise(WIDE));
        box.setMinWidth(Region.USE_PREF_SIZE);
    }

    Region node() {
        return box;
    }

    private static ToggleButton button(
            Localized words,
            Navigator navigator,
            Destination destination,
            ToggleGroup group,
            ObservableBooleanValue narrow) {
        ToggleButton button = new ToggleButton(null, new FontIcon(destination.icon()));
        button.textProperty().bind(words.text(destination.key()));
        button.setId("rail-" + destination.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("rail-button");
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        BooleanBinding isNarrow = Bindings.createBooleanBinding(narrow::get, narrow);
        button.contentDisplayProperty()
                .bind(Bindings.when(isNarrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text(destination.key() + ".key"));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words.text(destination.key()));
        button.setOnAction(event -> {
            navigator.go(destination);
            button.setSelected(true);
        });
        navigator.current().addListener((property, before, now) -> button.setSelected(now == destination));
        return button;
    }
}
