package org.duidu.ui.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duidu.lesson.Level;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.library.LibraryEntry;

/** The words that fit what the reader looks for. */
final class WordsViewModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PartOfSpeech>> partOfSpeech = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LibraryWord>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LibraryWord>> all = new ReadOnlyObjectWrapper<>(List.of());

    WordsViewModel() {
        search.addListener((property, before, now) -> filter());
        level.addListener((property, before, now) -> filter());
        partOfSpeech.addListener((property, before, now) -> filter());
    }

    /** Takes the words of these lessons, by headword. */
    void use(List<LibraryEntry> lessons) {
        List<LibraryWord> words = LibraryWord.in(lessons);
        words.sort(Comparator.comparing((LibraryWord word) -> word.entry().headword(), String.CASE_INSENSITIVE_ORDER));
        all.set(List.copyOf(words));
        filter();
    }

    private void filter() {
        shown.set(all.get().stream()
                .filter(word -> word.matches(search.get()))
                .filter(word -> level.get().isEmpty()
                        || level.get().equals(word.lesson().level()))
                .filter(word -> partOfSpeech.get().isEmpty()
                        || partOfSpeech.get().get() == word.entry().wordClass())
                .toList());
    }

    void clearFilters() {
        search.set("");
        level.set(Optional.empty());
        partOfSpeech.set(Optional.empty());
    }

    /** The levels of lessons that have words. */
    Set<Level> levels() {
        Set<Level> levels = new TreeSet<>();
        all.get().forEach(word -> word.lesson().level().ifPresent(levels::add));
        return levels;
    }

    Set<PartOfSpeech> partsOfSpeech() {
        Set<PartOfSpeech> parts = new TreeSet<>();
        all.get().forEach(word -> parts.add(word.entry().wordClass()));
        return parts;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Optional<Level>> level() {
        return level;
    }

    ObjectProperty<Optional<PartOfSpeech>> partOfSpeech() {
        return partOfSpeech;
    }

    ReadOnlyObjectProperty<List<LibraryWord>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<LibraryWord>> all() {
        return all.getReadOnlyProperty();
    }
}
