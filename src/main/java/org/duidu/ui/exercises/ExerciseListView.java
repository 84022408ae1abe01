package org.duidu.ui.exercises;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.progress.Exercise;
import org.duidu.progress.Exercises;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The start page of one kind of exercise: those under way, those that are done, and the way to a new one. */
public final class ExerciseListView {
    private static final double WIDTH = 760;

    private final Localized words;
    private final Controls controls;
    private final Exercises exercises;
    private final Kind kind;
    private final ExerciseRow.Maker rows;
    private final Runnable create;
    private final StackPane root = new StackPane();
    private Optional<Exercise> removed = Optional.empty();

    /**
     * What sets one list apart from another.
     *
     * @param name of the exercises, as they are kept
     * @param title the key of the page's title
     * @param texts what the keys of the other texts begin with, without the dot
     * @param id what the ids of the buttons begin with, without the dash
     * @param icon shown while there are no exercises
     */
    public record Kind(String name, String title, String texts, String id, Feather icon) {}

    /** @param create begins a new exercise */
    public ExerciseListView(Localized words, Exercises exercises, Kind kind, ExerciseRow.Maker rows, Runnable create) {
        this.words = words;
        this.controls = new Controls(words);
        this.exercises = exercises;
        this.kind = kind;
        this.rows = rows;
        this.create = create;
        root.getStyleClass().add("exercises");
    }

    public Region node() {
        return root;
    }

    /** Shows the exercises as they are now; a removal can no longer be taken back. */
    public void show() {
        removed = Optional.empty();
        refresh();
    }

    private void refresh() {
        List<Exercise> all = exercises.ofKind(kind.name());
        root.getChildren().setAll(all.isEmpty() && removed.isEmpty() ? empty() : page(all));
    }

    private String key(String end) {
        return kind.texts() + "." + end;
    }

    private Node empty() {
        return new EmptyState(controls, kind.icon(), key("empty.title"), key("empty.advice"), createButton());
    }

    private Button createButton() {
        Button button = controls.button(key("create"), create);
        button.setId(kind.id() + "-create");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node page(List<Exercise> all) {
        Label title = controls.label(kind.title());
        title.getStyleClass().add("page-title");
        HBox head = new HBox(16, title, Controls.spring(), createButton());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(12, head);
        removed.ifPresent(exercise -> page.getChildren().add(putBack(exercise)));
        section(page, "underway", all.stream().filter(one -> !one.isDone()).toList());
        section(page, "done", all.stream().filter(Exercise::isDone).toList());
        page.setMaxWidth(WIDTH);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("exercises-page");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void section(VBox page, String heading, List<Exercise> of) {
        if (!of.isEmpty()) {
            Label label = controls.label(key(heading));
            label.getStyleClass().add("settings-heading");
            VBox.setMargin(label, new Insets(12, 0, 0, 0));
            page.getChildren().add(label);
            of.forEach(exercise -> page.getChildren().add(card(exercise)));
        }
    }

    private Region card(Exercise exercise) {
        ExerciseRow row = rows.row(exercise, date(exercise))
                .orElseGet(() -> new ExerciseRow(exercise.title(), unreadable(), List.of()));
        Label title = Scripts.byScript(new Label(named(row.title())));
        title.getStyleClass().add("exercise-title");
        VBox text = new VBox(6, title, row.line());
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox card = new HBox(8, text);
        card.getChildren().addAll(row.buttons());
        card.getChildren().add(removal(exercise));
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("exercise-row");
        return card;
    }

    private Node unreadable() {
        Label about = controls.wrapped(key("unreadable"));
        about.getStyleClass().add("quiet");
        return about;
    }

    private String named(String title) {
        return title.isEmpty() ? words.now(key("untitled")) : title;
    }

    private Node removal(Exercise exercise) {
        Button remove = controls.iconButton(Feather.TRASH_2, key("remove"));
        remove.getStyleClass().add("exercise-remove");
        remove.setOnAction(event -> {
            exercises.remove(exercise.id());
            removed = Optional.of(exercise);
            refresh();
        });
        return remove;
    }

    private Node putBack(Exercise exercise) {
        Label text = new Label(words.now(key("removed"), named(exercise.title())));
        text.setWrapText(true);
        Button back = controls.button(key("put-back"), () -> {
            exercises.save(exercise);
            show();
        });
        back.setId(kind.id() + "-put-back");
        back.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox strip = new HBox(12, text, Controls.spring(), back);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("exercise-removed");
        return strip;
    }

    private String date(Exercise exercise) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.messages().locale())
                .withZone(ZoneId.systemDefault())
                .format(exercise.changed());
    }
}
