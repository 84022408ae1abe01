package org.duidu.ui.crossword;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;

/** The card after the last letter: which words were solved alone, with help, or shown, and what comes next. */
final class Celebration {
    private static final double WIDTH = 460;
    private static final Duration FADE = Duration.millis(180);

    private final Localized words;
    private final Controls controls;
    private final Overlay overlay;
    private final PlayActions actions;
    private final ObservableBooleanValue reduceMotion;

    Celebration(Localized words, Overlay overlay, PlayActions actions, ObservableBooleanValue reduceMotion) {
        this.words = words;
        this.controls = new Controls(words);
        this.overlay = overlay;
        this.actions = actions;
        this.reduceMotion = reduceMotion;
    }

    /**
     * @param refocus gives the focus back to the grid when the card is closed
     */
    void show(PlaySummary summary, Runnable refocus) {
        GridPane counts = new GridPane();
        counts.setId("play-summary");
        counts.getStyleClass().add("play-summary");
        words(counts, "play.done.alone", summary.alone());
        words(counts, "play.done.helped", summary.helped());
        words(counts, "play.done.revealed", summary.revealed());
        row(counts, "play.done.time", PlayBar.time(words, summary.played()));
        Button look = next("play.done.look", () -> {});
        look.getStyleClass().add("accent");
        Button save = controls.button("play.done.save", actions::handIn);
        save.setId("done-save");
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getChildren()
                .addAll(
                        look,
                        next("play.layout", actions::anotherLayout),
                        next("play.clues", actions::otherClues),
                        save,
                        next("play.done.back", actions::back));
        VBox card = new VBox(20, counts, buttons);
        overlay.show(summary.isSolved() ? "play.done" : "play.done.shown", card, WIDTH, refocus);
        look.requestFocus();
        if (!reduceMotion.get()) {
            FadeTransition fade = new FadeTransition(FADE, card);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private Button next(String key, Runnable action) {
        Button button = controls.button(key, () -> {
            overlay.close();
            action.run();
        });
        button.setId("done-" + key.replace('.', '-'));
        return button;
    }

    /** Each word is a label of its own: a text of English words with 、 between them is broken within a word. */
    private void words(GridPane counts, String key, List<String> which) {
        row(counts, key, String.valueOf(which.size()));
        if (!which.isEmpty()) {
            FlowPane names = new FlowPane();
            names.setPrefWrapLength(0);
            for (int word = 0; word < which.size(); word++) {
                boolean last = word == which.size() - 1;
                Label name = new Label(which.get(word) + (last ? "" : words.now("play.done.and")));
                name.getStyleClass().add("quiet");
                names.getChildren().add(name);
            }
            GridPane.setHgrow(names, Priority.ALWAYS);
            names.setMinHeight(Region.USE_PREF_SIZE);
            counts.add(names, 1, counts.getRowCount());
        }
    }

    private void row(GridPane counts, String key, String value) {
        Label number = new Label(value);
        number.getStyleClass().add("play-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        counts.addRow(counts.getRowCount(), number, controls.label(key));
    }
}
