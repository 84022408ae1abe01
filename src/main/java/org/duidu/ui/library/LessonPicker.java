package org.duidu.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
import org.duidu.ui.kit.TickedRows;

/** Lessons of the library to be ticked, with a field over them that finds some. In a window it follows the library. */
public final class LessonPicker {
    private final Localized words;
    private final Controls controls;
    private final Library library;
    private final Predicate<LibraryEntry> offered;
    private final ReadOnlyObjectWrapper<List<LibraryEntry>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final TextField search = new TextField();
    private final ListView<LibraryEntry> list = new ListView<>();
    private final VBox box;
    private Runnable stopListening = () -> {};

    /**
     * @param id of its nodes: {@code id-search} and {@code id-list}
     * @param offered which lessons are shown at all
     */
    public LessonPicker(Localized words, Library library, String id, Predicate<LibraryEntry> offered) {
        this.words = words;
        this.controls = new Controls(words);
        this.library = library;
        this.offered = offered;
        search.setId(id + "-search");
        search.promptTextProperty().bind(words.text("picker.search"));
        search.textProperty().addListener((property, before, typed) -> refresh());
        list.setId(id + "-list");
        list.getStyleClass().add("lesson-picker");
        list.setCellFactory(unused -> new LessonCell());
        TickedRows.keys(list, this::toggle);
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(8, search, list);
        box.sceneProperty().addListener((property, before, scene) -> follow(scene != null));
    }

    private void follow(boolean inWindow) {
        stopListening.run();
        stopListening = () -> {};
        if (inWindow) {
            refresh();
            stopListening = library.listen(change -> Platform.runLater(this::refresh));
        }
    }

    /** Only lessons with vocabulary. */
    public static boolean hasWords(LibraryEntry entry) {
        return entry.lesson().filter(lesson -> !lesson.vocabulary().isEmpty()).isPresent();
    }

    public Region node() {
        return box;
    }

    /** Shows the lessons as they are now; what was chosen stays chosen, in its newest reading. */
    private void refresh() {
        List<LibraryEntry> entries = library.entries().stream().filter(offered).toList();
        chosen.set(chosen.get().stream()
                .flatMap(before -> entries.stream().filter(entry -> entry.key().equals(before.key())))
                .toList());
        LibraryQuery query = new LibraryQuery(search.getText(), Set.of(), Set.of(), false, LibraryQuery.Order.TITLE);
        list.getItems().setAll(query.of(entries));
        list.setPlaceholder(controls.wrapped(entries.isEmpty() ? "picker.empty" : "picker.none"));
    }

    /** The ticked lessons, in the order in which they were ticked. */
    public ReadOnlyObjectProperty<List<LibraryEntry>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Gives the keys to the list. */
    public void requestFocus() {
        list.requestFocus();
    }

    /** Ticks these lessons and no others. */
    public void choose(List<LibraryEntry> entries) {
        chosen.set(List.copyOf(entries));
        search.clear();
        refresh();
        entries.stream().findFirst().ifPresent(list::scrollTo);
    }

    private boolean isChosen(LibraryEntry entry) {
        return chosen.get().stream().anyMatch(other -> other.key().equals(entry.key()));
    }

    private void toggle(LibraryEntry entry) {
        List<LibraryEntry> changed = new ArrayList<>(chosen.get());
        if (!changed.removeIf(other -> other.key().equals(entry.key()))) {
            changed.add(entry);
        }
        chosen.set(List.copyOf(changed));
        list.refresh();
    }

    private final class LessonCell extends ListCell<LibraryEntry> {
        private final CheckBox tick = new CheckBox();
        private final Label name = new Label();
        private final Label about = new Label();
        private final HBox row = new HBox(8, tick, new VBox(2, name, about));

        LessonCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            Scripts.byScript(name);
            about.getStyleClass().add("quiet");
            TickedRows.mouse(this, tick, LessonPicker.this::toggle);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LibraryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                tick.setSelected(isChosen(entry));
                name.setText(entry.title().either());
                tick.setAccessibleText(name.getText());
                about.setText(about(entry));
            }
        }

        /** A lesson need not have a Chinese title or a level. */
        private String about(LibraryEntry entry) {
            String level = entry.level().map(Level::name).orElse("");
            int size = entry.lesson().map(one -> one.vocabulary().size()).orElse(0);
            return Stream.of(entry.title().zh(), level, words.now("picker.words", size))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("  ·  "));
        }
    }
}
