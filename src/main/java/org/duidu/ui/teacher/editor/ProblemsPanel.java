package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The findings as a list: where, what, why, what to do; each with its mend and with a way to let it stand. */
final class ProblemsPanel {
    private final Localized words;
    private final Controls controls;
    private final RowList list = new RowList("editor-problems");
    private Consumer<ProblemPlace> onGo = place -> {};
    private Consumer<Problem> onMend = problem -> {};
    private Consumer<Problem> onIgnore = problem -> {};

    ProblemsPanel(Localized words) {
        this.words = words;
        this.controls = new Controls(words);
    }

    Region node() {
        return list.node();
    }

    void onGo(Consumer<ProblemPlace> action) {
        onGo = action;
    }

    void onMend(Consumer<Problem> action) {
        onMend = action;
    }

    void onIgnore(Consumer<Problem> action) {
        onIgnore = action;
    }

    /**
     * @param ignored how many findings the lesson lets stand
     */
    void show(List<ProblemPlace> places, int ignored) {
        List<Supplier<Region>> rows = new ArrayList<>();
        if (places.isEmpty()) {
            rows.add(this::fine);
        }
        places.forEach(place -> rows.add(() -> row(place)));
        if (ignored > 0) {
            rows.add(() -> quiet(words.now("editor.problems.ignored", ignored)));
        }
        list.show(rows);
    }

    /** Shows that nothing is known yet of another lesson. */
    void clear() {
        list.show(List.of(() -> quiet(words.now("editor.looking"))));
    }

    private Label fine() {
        Label fine = new Label(words.now("editor.problems.none"), new FontIcon(Feather.CHECK));
        fine.getStyleClass().add("editor-fine");
        return fine;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Region row(ProblemPlace place) {
        Problem problem = place.problem();
        Label what = new Label(words.now("problems.line", problem.line(), problem.message(words.messages())));
        what.getStyleClass().add("problem-" + problem.severity().word());
        what.setGraphic(new FontIcon(icon(problem.severity())));
        Label mend = new Label(problem.suggestion(words.messages()) + "  [" + problem.code() + "]");
        mend.getStyleClass().add("quiet");
        for (Label label : List.of(what, mend)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox texts = new VBox(2, what, mend);
        HBox.setHgrow(texts, javafx.scene.layout.Priority.ALWAYS);
        texts.setOnMouseClicked(click -> onGo.accept(place));
        HBox row = new HBox(8, texts);
        row.getStyleClass().add("editor-problem");
        if (!problem.mend().isEmpty()) {
            row.getChildren().add(button("editor.mend", () -> onMend.accept(problem)));
        }
        if (problem.severity() != Severity.ERROR) {
            row.getChildren().add(button("editor.ignore", () -> onIgnore.accept(problem)));
        }
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = controls.button(key, action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        return button;
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }
}
