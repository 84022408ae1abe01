package org.duidu.ui.puzzles;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.WordEvidence;
import org.duidu.progress.Exercise;
import org.duidu.ui.exercises.ExerciseListView;
import org.duidu.ui.exercises.ExerciseRow;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;
import org.kordamp.ikonli.feather.Feather;

/** What the list says of a crossword: how many words are done, its clues, and the ways to play and print it. */
final class PuzzleRow implements ExerciseRow.Maker {
    static final ExerciseListView.Kind KIND =
            new ExerciseListView.Kind(WordEvidence.EXERCISE, "screen.crossword", "puzzles", "puzzle", Feather.HASH);

    private static final double BAR_WIDTH = 120;

    private final Localized words;
    private final Controls controls;
    private final PuzzleShelf shelf;
    private final Consumer<Shelved> open;
    private final Consumer<Shelved> print;

    /**
     * @param open plays a puzzle that can be read
     * @param print asks how to print it
     */
    PuzzleRow(Localized words, PuzzleShelf shelf, Consumer<Shelved> open, Consumer<Shelved> print) {
        this.words = words;
        this.controls = new Controls(words);
        this.shelf = shelf;
        this.open = open;
        this.print = print;
    }

    @Override
    public Optional<ExerciseRow> row(Exercise exercise, String date) {
        Shelved puzzle = shelf.shelved(exercise);
        return puzzle.puzzle()
                .map(kept -> new ExerciseRow(title(exercise, kept), line(kept, date), buttons(puzzle, kept)));
    }

    private static String title(Exercise exercise, KeptPuzzle kept) {
        String zh = kept.crossword().title().zh();
        boolean both = !kept.crossword().title().en().isEmpty() && !zh.isEmpty();
        return both ? exercise.title() + "  " + zh : exercise.title();
    }

    private Node line(KeptPuzzle kept, String date) {
        int total = kept.crossword().layout().words().size();
        ProgressBar bar = new ProgressBar((double) kept.wordsDone() / total);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setMinWidth(BAR_WIDTH);
        String clues = words.now(ClueNames.key(kept.crossword().choice()));
        Label done = new Label(words.now("puzzles.row", kept.wordsDone(), total, clues, date));
        done.getStyleClass().add("quiet");
        done.setMinWidth(0);
        HBox line = new HBox(12, bar, done);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<Button> buttons(Shelved puzzle, KeptPuzzle kept) {
        String key =
                puzzle.exercise().isDone() ? "puzzles.look" : kept.isBegun() ? "puzzles.continue" : "puzzles.begin";
        Button play = controls.button(key, () -> open.accept(puzzle));
        play.setMinWidth(Region.USE_PREF_SIZE);
        Button paper = controls.iconButton(Feather.PRINTER, "puzzles.print");
        paper.setOnAction(event -> print.accept(puzzle));
        return List.of(play, paper);
    }
}
