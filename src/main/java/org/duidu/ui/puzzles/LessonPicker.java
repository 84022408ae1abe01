package org.duidu.ui.puzzles;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Level;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryQuery;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Scripts;

/** The library's lessons that have words, to be ticked; a field over them finds some. */
final class LessonPicker {
    private final Localized words;
    private final Controls controls;
    private final Library library;
    private final NewPuzzle model;
    private final TextField search = new TextField();
    private final ListView<LibraryEntry> list = new ListView<>();
    private final VBox box;

    LessonPicker(Localized words, Library library, NewPuzzle model) {
        this.words = words;
        this.controls = new Controls(words);
        this.library = library;
        this.model = model;
        search.setId("puzzle-lesson-search");
        search.promptTextProperty().bind(words.text("puzzles.new.search"));
        search.textProperty().addListener((property, before, typed) -> refresh());
        list.setId("puzzle-lessons");
        list.setCellFactory(unused -> new LessonCell());
        list.setOnKeyPressed(key -> {
            LibraryEntry lesson = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && lesson != null) {
                model.toggle(lesson);
                key.consume();
            }
        });
        model.lessons().addListener((ListChangeListener<LibraryEntry>) change -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(8, search, list);
    }

    Region node() {
        return box;
    }

    /** Shows the lessons as they are now, chosen ones first where nothing is looked for. */
    void refresh() {
        List<LibraryEntry> entries = library.entries();
        LibraryQuery query = new LibraryQuery(
                search.getText(), java.util.Set.of(), java.util.Set.of(), false, LibraryQuery.Order.TITLE);
        List<LibraryEntry> found =
                query.of(entries).stream().filter(LessonPicker::hasWords).toList();
        list.getItems().setAll(found);
        list.setPlaceholder(controls.wrapped(entries.isEmpty() ? "puzzles.new.loading" : "puzzles.new.no-lesson"));
        model.lessons().stream().findFirst().ifPresent(list::scrollTo);
    }

    private static boolean hasWords(LibraryEntry entry) {
        return entry.checked()
                .linked()
                .filter(linked -> !linked.lesson().vocabulary().isEmpty())
                .isPresent();
    }

    private final class LessonCell extends ListCell<LibraryEntry> {
        private final CheckBox box = new CheckBox();
        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox row = new HBox(8, box, new VBox(2, name, about));

        LessonCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            Scripts.byScript(name);
            about.getStyleClass().add("quiet");
            box.setFocusTraversable(false);
            box.setOnAction(event -> model.toggle(getItem()));
            row.setOnMouseClicked(click -> {
                if (click.getTarget() != box && getItem() != null) {
                    model.toggle(getItem());
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LibraryEntry lesson, boolean empty) {
            super.updateItem(lesson, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                box.setSelected(model.isChosen(lesson));
                name.setText(lesson.title().either());
                int count = lesson.lesson().map(one -> one.vocabulary().size()).orElse(0);
                about.setText(words.now(
                        "puzzles.new.lesson",
                        lesson.title().zh(),
                        lesson.level().map(Level::name).orElse("–"),
                        count));
                box.setAccessibleText(name.getText());
            }
        }
    }
}
