package org.duidu.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;

/** All keys on one page, over whatever is open. */
final class HelpOverlay {
    private static final double WIDTH = 900;

    /** Sections of keys; each line's keys and words are message keys of their own. */
    private static final List<Section> SECTIONS = List.of(
            new Section("help.everywhere", List.of("library", "words", "settings", "open", "theme", "help")),
            new Section(
                    "help.reader", List.of("sentence", "word", "card", "chinese", "find", "modes", "list", "marks")),
            new Section("help.page", List.of("size", "scroll", "bookmark", "copy", "select", "back")));

    private record Section(String key, List<String> lines) {}

    private final Localized words;
    private final Controls controls;
    private final StackPane layer;
    private StackPane shown;

    /**
     * @param layer a pane over the whole window
     */
    HelpOverlay(Localized words, StackPane layer) {
        this.words = words;
        this.controls = new Controls(words);
        this.layer = layer;
    }

    void toggle() {
        if (shown == null) {
            show();
        } else {
            hide();
        }
    }

    private void show() {
        FlowPane columns = new FlowPane(40, 24);
        SECTIONS.forEach(section -> columns.getChildren().add(section(section)));
        Label title = controls.label("help.title");
        title.getStyleClass().add("page-title");
        Button close = controls.iconButton(Feather.X, "help.close");
        close.setId("help-close");
        close.setOnAction(event -> hide());
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        VBox card = new VBox(16, new HBox(title, Controls.spring(), close), scroll);
        card.getStyleClass().add("help");
        card.setId("help");
        card.setMaxWidth(WIDTH);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        shown = new StackPane(card);
        shown.getStyleClass().add("veil");
        shown.setOnMouseClicked(click -> {
            if (click.getTarget() == shown) {
                hide();
            }
        });
        shown.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        layer.getChildren().add(shown);
        close.requestFocus();
    }

    private Region section(Section section) {
        Label heading = controls.label(section.key());
        heading.getStyleClass().add("settings-heading");
        GridPane lines = new GridPane();
        lines.setHgap(14);
        lines.setVgap(6);
        for (int row = 0; row < section.lines().size(); row++) {
            String key = section.key() + "." + section.lines().get(row);
            Label keys = new Label(words.now(key + ".key"));
            keys.getStyleClass().add("key");
            GridPane.setHalignment(keys, HPos.RIGHT);
            lines.addRow(row, keys, controls.label(key));
        }
        return new VBox(8, heading, lines);
    }

    private void hide() {
        if (shown != null) {
            layer.getChildren().remove(shown);
            shown = null;
        }
    }
}
