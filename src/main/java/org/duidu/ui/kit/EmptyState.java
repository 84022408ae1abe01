package org.duidu.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen shows when it has nothing to show: why, and what to do next. */
public final class EmptyState extends VBox {
    private static final double WIDTH = 460;

    /**
     * @param title what is the case, as a key
     * @param advice what to do about it, as a key
     * @param actions buttons for it
     */
    public EmptyState(Controls controls, Feather icon, String title, String advice, Node... actions) {
        getStyleClass().add("empty-state");
        Label heading = controls.wrapped(title);
        heading.getStyleClass().add("empty-title");
        Label text = controls.wrapped(advice);
        text.getStyleClass().add("empty-advice");
        setAlignment(Pos.CENTER);
        setMaxWidth(WIDTH);
        getChildren().addAll(new FontIcon(icon), heading, text);
        getChildren().addAll(actions);
    }
}
