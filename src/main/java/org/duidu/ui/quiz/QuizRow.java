package org.duidu.ui.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.duidu.progress.Exercise;
import org.duidu.quiz.QuizRun;
import org.duidu.ui.exercises.ExerciseListView;
import org.duidu.ui.exercises.ExerciseRow;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.quiz.QuizShelf.Shelved;
import org.kordamp.ikonli.feather.Feather;

/** What the list says of a quiz: practice or test, how much is answered, and the way to go on or look it over. */
final class QuizRow implements ExerciseRow.Maker {
    static final ExerciseListView.Kind KIND =
            new ExerciseListView.Kind(QuizShelf.KIND, "screen.quiz", "quiz", "quiz", Feather.CHECK_SQUARE);

    private final Localized words;
    private final QuizShelf shelf;
    private final Consumer<Shelved> open;

    /** @param open answers or looks over a quiz that can be read */
    QuizRow(Localized words, QuizShelf shelf, Consumer<Shelved> open) {
        this.words = words;
        this.shelf = shelf;
        this.open = open;
    }

    @Override
    public Optional<ExerciseRow> row(Exercise exercise, String date) {
        Shelved quiz = shelf.shelved(exercise);
        return quiz.run().map(run -> new ExerciseRow(exercise.title(), line(run, date), List.of(go(quiz))));
    }

    private Node line(QuizRun.State run, String date) {
        String mode = words.now("quiz.mode." + run.mode().name().toLowerCase(Locale.ROOT));
        long answered =
                run.given().stream().map(QuizRun.Given::question).distinct().count();
        int total = run.quiz().questions().size();
        Label line = new Label(words.now("quiz.row", mode, answered, total, date));
        line.getStyleClass().add("quiet");
        line.setWrapText(true);
        return line;
    }

    private Button go(Shelved quiz) {
        String key = quiz.exercise().isDone() ? "quiz.look" : "quiz.continue";
        Button go = new Controls(words).button(key, () -> open.accept(quiz));
        go.setMinWidth(Region.USE_PREF_SIZE);
        return go;
    }
}
