package org.duidu.ui.review.learners;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.progress.Learner;
import org.duidu.progress.Learners;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;

/** The learners of this machine: add, call otherwise, let one take the seat, take along, bring in, remove. */
final class LearnersView {
    private static final double WIDTH = 440;
    private static final FilePicker.Kind FILES = FilePicker.Kind.of("learners.file.kind", "json");

    private final Localized words;
    private final Controls controls;
    private final Overlay overlay;
    private final FilePicker files;
    private final Learners learners;
    private final LearnerCommands commands;
    private final Button add;
    private final VBox list = new VBox(8);
    private final VBox box = new VBox(14);

    LearnersView(Localized words, Overlay overlay, FilePicker files, Learners learners, LearnerCommands commands) {
        this.words = words;
        this.controls = new Controls(words);
        this.overlay = overlay;
        this.files = files;
        this.learners = learners;
        this.commands = commands;
        Label heading = controls.label("learners.title");
        heading.getStyleClass().add("settings-heading");
        Label about = controls.wrapped("learners.about");
        about.getStyleClass().add("quiet");
        add = controls.button(
                "learners.add",
                () -> askName("learners.add.title", "", "learners.add.go", name -> {
                    learners.add(name);
                    refresh();
                }));
        add.setId("learners-add");
        Button take = controls.button("learners.import", this::take);
        take.setId("learners-import");
        List.of(add, take).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        box.getChildren().addAll(heading, about, list, new FlowPane(8, 8, add, take));
    }

    Region node() {
        return box;
    }

    /** Shows the learners as they are now; the focus stays on the button that had it, or goes on to the next. */
    void refresh() {
        Node focused = list.getScene() == null ? null : list.getScene().getFocusOwner();
        boolean here = focused != null && list.lookupAll(".button").contains(focused);
        Learner current = learners.current();
        list.getChildren()
                .setAll(learners.all().stream()
                        .map(learner -> row(learner, learner.id() == current.id()))
                        .toList());
        if (here) {
            Node same = list.lookup("#" + focused.getId());
            (same == null ? add : same).requestFocus();
        }
    }

    private Node row(Learner learner, boolean current) {
        Label name = new Label(learner.name());
        name.getStyleClass().add("learner-name");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(8, name, Controls.spring());
        line.getStyleClass().add("learner-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (current) {
            Label here = controls.label("learners.here");
            here.getStyleClass().add("review-right");
            here.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(here);
        } else {
            line.getChildren().add(button("learners.use", learner, () -> commands.use(learner)));
        }
        line.getChildren()
                .addAll(
                        button(
                                "learners.rename",
                                learner,
                                () -> askName(
                                        "learners.rename.title",
                                        learner.name(),
                                        "learners.rename.go",
                                        changed -> rename(learner, changed))),
                        button("learners.export", learner, () -> export(learner)));
        if (!current) {
            line.getChildren().add(button("learners.remove", learner, () -> askToRemove(learner)));
        }
        return line;
    }

    private Button button(String key, Learner learner, Runnable action) {
        Button button = controls.button(key, action);
        button.setId(key.replace('.', '-') + "-" + learner.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void rename(Learner learner, String name) {
        learners.rename(learner, name);
        refresh();
    }

    private void export(Learner learner) {
        files.save("learners.export.title", "duidu-" + learner.name() + ".json", FILES)
                .ifPresent(file -> commands.export(learner, file));
    }

    private void take() {
        files.open("learners.import.title", FILES).ifPresent(file -> commands.take(file, learner -> refresh()));
    }

    private void askToRemove(Learner learner) {
        overlay.ask(
                "learners.remove.title",
                words.now("learners.remove.text", learner.name()),
                List.of(
                        Overlay.Answer.main("learners.remove.keep", () -> {}),
                        Overlay.Answer.other("learners.remove.go", () -> commands.remove(learner, this::refresh))));
    }

    private void askName(String title, String name, String action, java.util.function.Consumer<String> onName) {
        TextField field = new TextField(name);
        field.setId("learner-name");
        field.promptTextProperty().bind(words.text("learners.name"));
        field.accessibleTextProperty().bind(words.text("learners.name"));
        Button go = controls.button(action, () -> {
            String given = field.getText().strip();
            overlay.close();
            onName.accept(given);
        });
        go.setId("learner-name-go");
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.disableProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> field.getText().isBlank(), field.textProperty()));
        HBox foot = new HBox(go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        overlay.show(title, new VBox(16, field, foot), WIDTH, () -> {});
        field.requestFocus();
        field.selectAll();
    }
}
