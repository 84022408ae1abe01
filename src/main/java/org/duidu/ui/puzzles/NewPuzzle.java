package org.duidu.ui.puzzles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duidu.crossword.AnswerList;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.RejectedWord;
import org.duidu.crossword.UnplacedWord;
import org.duidu.crossword.WordsFile;
import org.duidu.crossword.WordsProblem;
import org.duidu.lesson.Bilingual;
import org.duidu.library.LibraryEntry;
import org.duidu.text.Lemmatizer;

/** The choice of words and clues for a new puzzle, and what of it cannot enter. */
final class NewPuzzle {
    /** So many words make a puzzle that can be solved at one sitting: what a long list begins with. */
    private static final int USUAL = 15;

    private static final int MOST_AT_FIRST = 20;

    private final Lemmatizer lemmatizer;
    private final ObservableList<LibraryEntry> lessons = FXCollections.observableArrayList();
    private final ObservableList<LibraryEntry> lessonsOut = FXCollections.unmodifiableObservableList(lessons);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsOut = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<ClueChoice> choice = new SimpleObjectProperty<>(ClueChoice.DEFINITION);
    private String title = "";
    private final ReadOnlyObjectWrapper<Optional<Listed>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>(Entry.NONE);
    private boolean busy;
    private long draws;

    /** A word that can be ticked. */
    static final class Row {
        private final ChosenWord word;
        private final BooleanProperty chosen = new SimpleBooleanProperty();

        Row(ChosenWord word) {
            this.word = word;
        }

        ChosenWord word() {
            return word;
        }

        void toggle() {
            chosen.set(!chosen.get());
        }

        BooleanProperty chosen() {
            return chosen;
        }
    }

    /** A words file as it was read. */
    record Listed(String name, List<WordsProblem> problems) {}

    /**
     * What of the ticked words can enter.
     *
     * @param chosen ticked words
     * @param entering answers that can be laid out
     * @param rejected words that cannot be in any puzzle
     * @param apart words that share no letter with the others
     */
    record Entry(int chosen, int entering, List<RejectedWord> rejected, List<UnplacedWord> apart) {
        static final Entry NONE = new Entry(0, 0, List.of(), List.of());
    }

    NewPuzzle(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** The lessons that words are taken from, in the order in which they were chosen. */
    ObservableList<LibraryEntry> lessons() {
        return lessonsOut;
    }

    ObservableList<Row> rows() {
        return rowsOut;
    }

    ObjectProperty<ClueChoice> choice() {
        return choice;
    }

    ReadOnlyObjectProperty<Optional<Listed>> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Entry> entry() {
        return entry.getReadOnlyProperty();
    }

    /** Begins anew with some lessons, or with none. */
    void use(List<LibraryEntry> chosen) {
        file.set(Optional.empty());
        lessons.setAll(chosen);
        title = "";
        showLessons();
    }

    /**
     * Begins anew with single words of the library.
     *
     * @param name what the puzzle is called
     */
    void useWords(List<ChosenWord> words, String name) {
        use(List.of());
        title = name;
        show(words);
    }

    /** Takes the words of these lessons and no others; nothing changes, ticks least of all, if they are the same. */
    void choose(List<LibraryEntry> chosen) {
        if (!areChosen(chosen)) {
            file.set(Optional.empty());
            lessons.setAll(chosen);
            showLessons();
        }
    }

    /** Whether these are the lessons chosen, in the same order; which reading of them does not matter. */
    boolean areChosen(List<LibraryEntry> others) {
        return keys(lessons).equals(keys(others));
    }

    private static List<String> keys(List<LibraryEntry> entries) {
        return entries.stream().map(LibraryEntry::key).toList();
    }

    /**
     * Takes the words of a file instead of lessons.
     *
     * @throws IOException if it cannot be read; the choice is then as it was
     */
    void useFile(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(WordsFile.MAX_BYTES + 1);
        }
        WordsFile read = WordsFile.read(bytes);
        lessons.clear();
        file.set(Optional.of(new Listed(String.valueOf(path.getFileName()), read.problems())));
        title = nameOf(path);
        show(ChosenWord.of(read));
    }

    /** Ticks so many words, drawn anew each time; all where there are no more. */
    void choose(int count) {
        List<Row> drawn = new ArrayList<>(rows);
        if (count < drawn.size()) {
            Collections.shuffle(drawn, new Random(draws++));
        }
        quietly(() -> {
            rows.forEach(row -> row.chosen.set(false));
            drawn.stream().limit(count).forEach(row -> row.chosen.set(true));
        });
    }

    void chooseAll() {
        choose(rows.size());
    }

    /** The order as it stands; empty while no word can enter. */
    Optional<PuzzleOrder> order() {
        if (entry.get().entering() == 0) {
            return Optional.empty();
        }
        Bilingual name =
                lessons.isEmpty() ? new Bilingual(title, "") : lessons.get(0).title();
        return Optional.of(new PuzzleOrder(name, chosenWords(), choice.get()));
    }

    private List<ChosenWord> chosenWords() {
        return rows.stream().filter(row -> row.chosen.get()).map(Row::word).toList();
    }

    private void showLessons() {
        List<ChosenWord> words = new ArrayList<>();
        lessons.forEach(lesson -> words.addAll(ChosenWord.of(lesson, lemmatizer)));
        show(words);
    }

    private void show(List<ChosenWord> words) {
        List<Row> shown = words.stream().map(Row::new).toList();
        shown.forEach(row -> row.chosen.addListener((property, before, now) -> judge()));
        rows.setAll(shown);
        if (file.get().isPresent()) {
            chooseAll();
        } else {
            choose(words.size() > MOST_AT_FIRST ? USUAL : words.size());
        }
    }

    private void quietly(Runnable change) {
        busy = true;
        change.run();
        busy = false;
        judge();
    }

    private void judge() {
        if (busy) {
            return;
        }
        List<ChosenWord> words = chosenWords();
        AnswerList answers =
                AnswerList.of(words.stream().map(word -> word.source().word()).toList());
        entry.set(new Entry(
                words.size(),
                answers.answers().size(),
                answers.rejected(),
                LayoutGenerator.impossible(answers.answers())));
    }

    private static String nameOf(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
