package org.duidu.ui.puzzles;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The start page: puzzles under way, puzzles that are solved, and the way to a new one. */
final class PuzzleListView {
    private static final double WIDTH = 760;
    private static final double BAR_WIDTH = 120;

    private final Localized words;
    private final Controls controls;
    private final PuzzleShelf shelf;
    private final Actions actions;
    private final StackPane root = new StackPane();
    private Optional<Shelved> removed = Optional.empty();

    /**
     * What can be done from here.
     *
     * @param open plays a puzzle that can be read
     * @param print asks how to print it
     */
    record Actions(Runnable create, Consumer<Shelved> open, Consumer<Shelved> print) {}

    PuzzleListView(Localized words, PuzzleShelf shelf, Actions actions) {
        this.words = words;
        this.controls = new Controls(words);
        this.shelf = shelf;
        this.actions = actions;
        root.getStyleClass().add("puzzles");
    }

    Region node() {
        return root;
    }

    /** Shows the puzzles as they are now; a removal can no longer be taken back. */
    void show() {
        removed = Optional.empty();
        refresh();
    }

    private void refresh() {
        List<Shelved> all = shelf.all();
        root.getChildren().setAll(all.isEmpty() && removed.isEmpty() ? empty() : page(all));
    }

    private Node empty() {
        return new EmptyState(controls, Feather.HASH, "puzzles.empty.title", "puzzles.empty.advice", create());
    }

    private Button create() {
        Button create = controls.button("puzzles.create", actions.create());
        create.setId("puzzle-create");
        create.getStyleClass().add("accent");
        create.setMinWidth(Region.USE_PREF_SIZE);
        return create;
    }

    private Node page(List<Shelved> all) {
        Label title = controls.label("screen.crossword");
        title.getStyleClass().add("page-title");
        HBox head = new HBox(16, title, Controls.spring(), create());
        head.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(12, head);
        removed.ifPresent(puzzle -> page.getChildren().add(putBack(puzzle)));
        section(
                page,
                "puzzles.underway",
                all.stream().filter(one -> !isDone(one)).toList());
        section(
                page,
                "puzzles.solved",
                all.stream().filter(PuzzleListView::isDone).toList());
        page.setMaxWidth(WIDTH);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("puzzles-centred");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static boolean isDone(Shelved puzzle) {
        return puzzle.exercise().finished().isPresent();
    }

    private void section(VBox page, String key, List<Shelved> puzzles) {
        if (!puzzles.isEmpty()) {
            Label heading = controls.label(key);
            heading.getStyleClass().add("settings-heading");
            VBox.setMargin(heading, new javafx.geometry.Insets(12, 0, 0, 0));
            page.getChildren().add(heading);
            puzzles.forEach(puzzle -> page.getChildren()
                    .add(puzzle.puzzle().map(kept -> row(puzzle, kept)).orElseGet(() -> unreadable(puzzle))));
        }
    }

    private Region row(Shelved puzzle, KeptPuzzle kept) {
        Label title = title(puzzle);
        int total = kept.crossword().layout().words().size();
        ProgressBar bar = new ProgressBar((double) kept.wordsDone() / total);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setMinWidth(BAR_WIDTH);
        Label done = new Label(words.now(
                "puzzles.row",
                kept.wordsDone(),
                total,
                words.now(ClueNames.key(kept.crossword().choice())),
                date(puzzle)));
        done.getStyleClass().add("quiet");
        done.setMinWidth(0);
        HBox figures = new HBox(12, bar, done);
        figures.setAlignment(Pos.CENTER_LEFT);
        Button open = controls.button(
                isDone(puzzle) ? "puzzles.look" : kept.isBegun() ? "puzzles.continue" : "puzzles.begin",
                () -> actions.open().accept(puzzle));
        open.setMinWidth(Region.USE_PREF_SIZE);
        Button print = controls.iconButton(Feather.PRINTER, "puzzles.print");
        print.setOnAction(event -> actions.print().accept(puzzle));
        return card(new VBox(6, title, figures), open, print, removal(puzzle));
    }

    private Region unreadable(Shelved puzzle) {
        Label about = controls.wrapped("puzzles.unreadable");
        about.getStyleClass().add("quiet");
        return card(new VBox(6, title(puzzle), about), removal(puzzle));
    }

    private static Region card(VBox text, Node... buttons) {
        HBox card = new HBox(8, text);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        text.setMinWidth(0);
        card.getChildren().addAll(buttons);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("puzzle-row");
        return card;
    }

    private Label title(Shelved puzzle) {
        String name = puzzle.exercise().title();
        String chinese = puzzle.puzzle().map(kept -> kept.crossword().title()).stream()
                .filter(title -> !title.en().isEmpty() && !title.zh().isEmpty())
                .map(title -> "  " + title.zh())
                .findFirst()
                .orElse("");
        Label title = new Label(name.isEmpty() ? words.now("puzzles.untitled") : name + chinese);
        title.getStyleClass().add("puzzle-title");
        return Scripts.byScript(title);
    }

    private Node removal(Shelved puzzle) {
        Button remove = controls.iconButton(Feather.TRASH_2, "puzzles.remove");
        remove.getStyleClass().add("puzzle-remove");
        remove.setOnAction(event -> {
            shelf.remove(puzzle);
            removed = Optional.of(puzzle);
            refresh();
        });
        return remove;
    }

    private Node putBack(Shelved puzzle) {
        String name = puzzle.exercise().title();
        Label text = new Label(words.now("puzzles.removed", name.isEmpty() ? words.now("puzzles.untitled") : name));
        text.setWrapText(true);
        Button back = controls.button("puzzles.put-back", () -> {
            shelf.putBack(puzzle);
            removed = Optional.empty();
            refresh();
        });
        back.setId("puzzle-put-back");
        back.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox strip = new HBox(12, text, Controls.spring(), back);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("puzzle-removed");
        return strip;
    }

    private String date(Shelved puzzle) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.messages().locale())
                .withZone(ZoneId.systemDefault())
                .format(puzzle.exercise().changed());
    }
}
