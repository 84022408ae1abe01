package org.duidu.ui.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** The puzzle as a list of clues with a field each, for those who do not want a grid or cannot see one. */
final class FormView {
    private final PlayViewModel model;
    private final List<FormRow> rows = new ArrayList<>();
    private final ScrollPane scroll;

    FormView(PlayViewModel model, PlayTexts texts, Localized words, Controls controls) {
        this.model = model;
        VBox box = new VBox(6);
        box.getStyleClass().add("play-form");
        for (Direction direction : Direction.values()) {
            List<PlacedWord> each = model.words(direction);
            if (!each.isEmpty()) {
                Label heading = controls.label("crossword." + direction.name().toLowerCase(Locale.ROOT));
                heading.getStyleClass().add("clue-heading");
                box.getChildren().add(heading);
                each.forEach(word -> box.getChildren().add(row(new FormRow(model, texts, words, word))));
            }
        }
        scroll = new ScrollPane(box);
        scroll.setId("crossword-form");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("play-scroll");
        model.changes().addListener((property, before, now) -> show());
        model.cursor().property().addListener((property, before, now) -> {
            show();
            reveal();
        });
        scroll.viewportBoundsProperty().addListener((property, before, now) -> reveal());
    }

    Region node() {
        return scroll;
    }

    /** Gives the focus to the field of the cursor's word. */
    void focus() {
        current().focus();
        reveal();
    }

    private FormRow current() {
        return rows.stream()
                .filter(row -> row.word().equals(model.cursor().word()))
                .findFirst()
                .orElseThrow();
    }

    private void reveal() {
        Sight.bring(current().node().getBoundsInParent(), scroll);
    }

    void show() {
        rows.forEach(FormRow::show);
    }

    private Region row(FormRow row) {
        int index = rows.size();
        rows.add(row);
        row.onEnter(() -> rows.get((index + 1) % rows.size()).focus());
        return row.node();
    }
}
