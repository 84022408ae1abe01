package org.duidu.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;

/** All keys on one page, over whatever is open. */
final class HelpOverlay {
    private static final double WIDTH = 900;

    /** Sections of keys; each line's keys and words are message keys of their own. */
    private static final List<Section> SECTIONS = List.of(
            new Section("help.everywhere", List.of("library", "words", "settings", "open", "theme", "help")),
            new Section(
                    "help.reader",
                    List.of(
                            "sentence",
                            "word",
                            "card",
                            "chinese",
                            "speak",
                            "listen",
                            "find",
                            "modes",
                            "list",
                            "marks")),
            new Section("help.page", List.of("size", "scroll", "bookmark", "copy", "select", "back")),
            new Section(
                    "help.review",
                    List.of("answer", "rate", "choose", "undo", "speak", "bury", "suspend", "know", "leave")),
            new Section("help.quizzes", List.of("choose", "check", "letter", "word", "back")),
            new Section(
                    "help.editor",
                    List.of("save", "problem", "mend", "ignore", "entry", "side", "pair", "join", "unpair", "drag")),
            new Section(
                    "help.crossword.keys",
                    List.of(
                            "move", "turn", "clue", "ends", "undo", "check", "erase", "show", "pencil", "places",
                            "size", "print")));

    private record Section(String key, List<String> lines) {}

    private final Localized words;
    private final Controls controls;
    private final Overlay overlay;
    private boolean shown;

    HelpOverlay(Localized words, Overlay overlay) {
        this.words = words;
        this.controls = new Controls(words);
        this.overlay = overlay;
    }

    void toggle() {
        if (shown) {
            overlay.close();
        } else {
            FlowPane columns = new FlowPane(40, 24);
            columns.setId("help");
            SECTIONS.forEach(section -> columns.getChildren().add(section(section)));
            overlay.show("help.title", columns, WIDTH, () -> shown = false);
            shown = true;
        }
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
}
