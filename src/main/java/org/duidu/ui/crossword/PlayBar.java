package org.duidu.ui.crossword;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.settings.CrosswordChoices;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar over a puzzle: the way back, its title, the clock, and what can be done with it. */
final class PlayBar {
    private final PlayViewModel model;
    private final Localized words;
    private final Controls controls;
    private final Label clock = new Label();
    private final Button undo;
    private final Button redo;
    private final ToggleButton form;
    private final HBox bar = new HBox(4);
    private final Runnable refocus;

    /**
     * @param refocus gives the focus back to the grid after a command
     */
    PlayBar(
            PlayViewModel model,
            Localized words,
            Controls controls,
            CrosswordChoices choices,
            PlayMenus menus,
            PlayActions actions,
            Runnable refocus) {
        this.model = model;
        this.words = words;
        this.controls = controls;
        this.refocus = refocus;
        Button back = controls.button("play.back", actions::back);
        back.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        back.getStyleClass().add("flat");
        back.setId("play-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Scripts.byScript(new Label(model.crossword().title().either()));
        title.getStyleClass().add("bar-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        clock.setId("play-clock");
        clock.getStyleClass().add("play-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        clock.visibleProperty().bind(choices.timer());
        clock.managedProperty().bind(choices.timer());
        undo = icon(Feather.ROTATE_CCW, "play.undo", model::undo);
        redo = icon(Feather.ROTATE_CW, "play.redo", model::redo);
        ToggleButton pencil = controls.iconToggle(Feather.EDIT_2, "play.pencil");
        pencil.setId("play-pencil");
        pencil.selectedProperty().bindBidirectional(model.pencil());
        pencil.setOnAction(event -> refocus.run());
        form = controls.iconToggle(Feather.ALIGN_LEFT, "play.form");
        form.setId("play-form");
        bar.getStyleClass().add("screen-bar");
        bar.getChildren().addAll(back, title, clock, undo, redo, pencil, form);
        bar.getChildren().addAll(menus.check(), menus.reveal(), menus.more());
        model.changes().addListener((property, before, now) -> show());
        show();
    }

    HBox node() {
        return bar;
    }

    /** Chosen while the puzzle is shown as a form. */
    ToggleButton form() {
        return form;
    }

    /** Shows the clock and what can be undone, as they are now. */
    void show() {
        Duration played = model.played();
        clock.setText(time(words, played));
        undo.setDisable(!model.puzzle().canUndo());
        redo.setDisable(!model.puzzle().canRedo());
    }

    void focus() {
        bar.getChildren().get(0).requestFocus();
    }

    /** Such as {@code 3:07}, or {@code 1:03:07} from an hour on. */
    static String time(Localized words, Duration played) {
        return played.toHours() > 0
                ? words.now("play.clock.hours", played.toHours(), played.toMinutesPart(), played.toSecondsPart())
                : words.now("play.clock", played.toMinutesPart(), played.toSecondsPart());
    }

    private Button icon(Feather icon, String key, Runnable action) {
        Button button = controls.iconButton(icon, key);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> {
            action.run();
            refocus.run();
        });
        return button;
    }
}
