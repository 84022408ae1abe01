package org.duidu.ui.quiz;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.duidu.quiz.QuizRun;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.quiz.QuizShelf.Shelved;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The start page: quizzes under way, those that are done with their scores, and the way to a new one. */
final class QuizListView {
    private static final double WIDTH = 760;

    private final Localized words;
    private final Controls controls;
    private final QuizShelf shelf;
    private final Runnable create;
    private final Consumer<Shelved> open;
    private final StackPane root = new StackPane();
    private Optional<Shelved> removed = Optional.empty();

    QuizListView(Localized words, QuizShelf shelf, Runnable create, Consumer<Shelved> open) {
        this.words = words;
        this.controls = new Controls(words);
        this.shelf = shelf;
        this.create = create;
        this.open = open;
        root.getStyleClass().add("quiz");
    }

    Region node() {
        return root;
    }

    /** Shows the quizzes as they are now; a removal can no longer be taken back. */
    void show() {
        removed = Optional.empty();
        refresh();
    }

    private void refresh() {
        List<Shelved> all = shelf.all();
        root.getChildren().setAll(all.isEmpty() && removed.isEmpty() ? empty() : page(all));
    }

    private Node empty() {
        return new EmptyState(controls, Feather.CHECK_SQUARE, "quiz.empty.title", "quiz.empty.advice", createButton());
    }

    private Button createButton() {
        Button button = controls.button("quiz.create", create);
        button.setId("quiz-create");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node page(List<Shelved> all) {
        Label title = controls.label("screen.quiz");
        title.getStyleClass().add("page-title");
        HBox head = new HBox(16, title, Controls.spring(), createButton());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(12, head);
        removed.ifPresent(quiz -> page.getChildren().add(putBack(quiz)));
        section(page, "quiz.underway", all.stream().filter(one -> !one.isDone()).toList());
        section(page, "quiz.done", all.stream().filter(Shelved::isDone).toList());
        page.setMaxWidth(WIDTH);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("quiz-page");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void section(VBox page, String key, List<Shelved> quizzes) {
        if (!quizzes.isEmpty()) {
            Label heading = controls.label(key);
            heading.getStyleClass().add("settings-heading");
            page.getChildren().add(heading);
            quizzes.forEach(quiz -> page.getChildren().add(row(quiz)));
        }
    }

    private Region row(Shelved quiz) {
        Label title = Scripts.byScript(new Label(quiz.exercise().title()));
        title.getStyleClass().add("quiz-row-title");
        Label about = new Label(quiz.run().map(run -> about(quiz, run)).orElseGet(() -> words.now("quiz.unreadable")));
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        VBox text = new VBox(4, title, about);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, text);
        if (quiz.run().isPresent()) {
            Button go = controls.button(quiz.isDone() ? "quiz.look" : "quiz.continue", () -> open.accept(quiz));
            go.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(go);
        }
        Button remove = controls.iconButton(Feather.TRASH_2, "quiz.remove");
        remove.setOnAction(event -> {
            shelf.remove(quiz);
            removed = Optional.of(quiz);
            refresh();
        });
        row.getChildren().add(remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("quiz-row");
        return row;
    }

    private String about(Shelved quiz, QuizRun.State run) {
        String mode = words.now("quiz.mode." + run.mode().name().toLowerCase(Locale.ROOT));
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.messages().locale())
                .withZone(ZoneId.systemDefault())
                .format(quiz.exercise().changed());
        long answered =
                run.given().stream().map(QuizRun.Given::question).distinct().count();
        return words.now("quiz.row", mode, answered, run.quiz().questions().size(), date);
    }

    private Node putBack(Shelved quiz) {
        Label text = new Label(words.now("quiz.removed", quiz.exercise().title()));
        text.setWrapText(true);
        Button back = controls.button("quiz.put-back", () -> {
            shelf.putBack(quiz);
            removed = Optional.empty();
            refresh();
        });
        back.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox strip = new HBox(12, text, Controls.spring(), back);
        strip.setAlignment(Pos.CENTER_LEFT);
        return strip;
    }
}
