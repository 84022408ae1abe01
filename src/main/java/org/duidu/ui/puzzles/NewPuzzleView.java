package org.duidu.ui.puzzles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.crossword.ClueChoice;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.library.LessonPicker;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a new puzzle is put together: lessons or a words file, the words, the kind of clue. */
final class NewPuzzleView {
    private static final double NOTES_HEIGHT = 84;
    private static final int MOST_NOTES = 20;

    private final Localized words;
    private final Controls controls;
    private final NewPuzzle model;
    private final LessonPicker lessons;
    private final BooleanSupplier voice;
    private final FlowPane clues = new FlowPane(18, 8);
    private final VBox notes = new VBox(4);
    private final ScrollPane noteScroll = new ScrollPane(notes);
    private final Label fileName = new Label();
    private final Button make;
    private final BorderPane root = new BorderPane();

    /**
     * What can be done from here.
     *
     * @param chooseFile asks for a words file
     * @param make lays out what is chosen
     */
    record Actions(Runnable chooseFile, Runnable make, Runnable back) {}

    /** @param voice whether words can be spoken, asked each time the page is shown */
    NewPuzzleView(Localized words, Library library, NewPuzzle model, BooleanSupplier voice, Actions actions) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        this.voice = voice;
        this.lessons = new LessonPicker(words, library, "puzzle-lessons", LessonPicker::hasWords);
        this.make = controls.button("puzzles.new.make", actions.make());
        build(actions);
        shareLessons();
        model.entry().addListener((property, before, now) -> showNotes());
        model.file().addListener((property, before, now) -> showNotes());
        words.messagesProperty().addListener((property, before, language) -> showNotes());
    }

    Region node() {
        return root;
    }

    void show() {
        showClues();
        showNotes();
        lessons.requestFocus();
    }

    /** Lessons are ticked here, and chosen or dropped by other ways to a new puzzle. */
    private void shareLessons() {
        lessons.chosen().addListener((property, before, chosen) -> model.choose(chosen));
        model.lessons().addListener((ListChangeListener<LibraryEntry>) change -> {
            if (!model.areChosen(lessons.chosen().get())) {
                lessons.choose(List.copyOf(model.lessons()));
            }
        });
    }

    private void build(Actions actions) {
        Button back = controls.button("screen.crossword", actions.back());
        back.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        back.getStyleClass().add("flat");
        back.setId("new-puzzle-back");
        Label title = controls.label("puzzles.create");
        title.getStyleClass().add("bar-title");
        HBox bar = new HBox(4, back, title);
        bar.getStyleClass().add("screen-bar");
        Button file = controls.button("puzzles.new.file", actions.chooseFile());
        file.setId("puzzle-file");
        file.setGraphic(new FontIcon(Feather.FILE_TEXT));
        file.setMinWidth(Region.USE_PREF_SIZE);
        fileName.getStyleClass().add("quiet");
        fileName.setMinWidth(0);
        HBox fileLine = new HBox(8, file, fileName);
        fileLine.setAlignment(Pos.CENTER_LEFT);
        HBox columns = new HBox(
                24,
                column("puzzles.new.from", lessons.node(), fileLine),
                column("puzzles.new.words", new WordTicks(words, model).node()));
        columns.getStyleClass().add("new-puzzle-columns");
        root.getStyleClass().add("puzzles");
        root.setTop(bar);
        root.setCenter(columns);
        root.setBottom(foot());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Lists keep Enter from the button that it is meant for. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            make.fire();
            key.consume();
        }
    }

    private Region column(String heading, Region main, Region... more) {
        Label label = controls.label(heading);
        label.getStyleClass().add("settings-heading");
        VBox column = new VBox(8, label, main);
        column.getChildren().addAll(more);
        column.setMinWidth(0);
        column.setPrefWidth(100);
        VBox.setVgrow(main, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Region foot() {
        make.setId("puzzle-make");
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        make.setMinWidth(Region.USE_PREF_SIZE);
        noteScroll.setFitToWidth(true);
        noteScroll.setMaxHeight(NOTES_HEIGHT);
        noteScroll.getStyleClass().add("new-puzzle-notes");
        Label heading = controls.label("puzzles.new.clues");
        heading.getStyleClass().add("settings-heading");
        clues.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(clues, Priority.ALWAYS);
        HBox line = new HBox(16, clues, make);
        line.setAlignment(Pos.BOTTOM_LEFT);
        VBox foot = new VBox(8, noteScroll, heading, line);
        foot.getStyleClass().add("new-puzzle-foot");
        return foot;
    }

    private void showClues() {
        ToggleGroup group = new ToggleGroup();
        clues.getChildren().clear();
        List<ClueChoice> choices = ClueNames.choices(voice.getAsBoolean());
        if (!choices.contains(model.choice().get())) {
            model.choice().set(ClueChoice.DEFINITION);
        }
        for (ClueChoice choice : choices) {
            RadioButton button = new RadioButton();
            button.textProperty().bind(words.text(ClueNames.key(choice)));
            button.setId("clues-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinHeight(32);
            button.setSelected(model.choice().get() == choice);
            button.setOnAction(event -> model.choice().set(choice));
            clues.getChildren().add(button);
        }
    }

    private void showNotes() {
        Optional<NewPuzzle.Listed> file = model.file().get();
        fileName.setText(file.map(NewPuzzle.Listed::name).orElse(""));
        List<String> lines = lines(words.messages());
        notes.getChildren().clear();
        lines.stream().limit(MOST_NOTES).forEach(this::addNote);
        if (lines.size() > MOST_NOTES) {
            addNote(words.now("puzzles.new.more-notes", lines.size() - MOST_NOTES));
        }
        noteScroll.setVisible(!lines.isEmpty());
        noteScroll.setManaged(!lines.isEmpty());
        make.setDisable(model.order().isEmpty());
    }

    private void addNote(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        notes.getChildren().add(note);
    }

    private List<String> lines(Messages messages) {
        NewPuzzle.Entry entry = model.entry().get();
        List<String> lines = new ArrayList<>();
        model.file().get().ifPresent(file -> file.problems().forEach(one -> lines.add(one.message(messages))));
        entry.rejected().forEach(word -> lines.add(word.message(messages)));
        entry.apart().forEach(word -> lines.add(word.message(messages)));
        if (entry.entering() == 1 && model.file().get().isEmpty()) {
            lines.add(messages.text("puzzles.new.one-word"));
        }
        return lines;
    }
}
