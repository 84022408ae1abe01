package org.duidu.ui.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.review.WordKey;
import org.duidu.text.Lemmatizer;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.TaskRunner.Running;
import org.duidu.vocabulary.LinkedLesson;

/**
 * Finds the lessons that show a word. Looked up anew in the background after each change of the library; used from the
 * window's thread alone.
 */
public final class WordShelf {
    private final Library library;
    private final Lemmatizer lemmatizer;
    private final TaskRunner tasks;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<WordKey, List<ShownWord>> words = Map.of();
    private boolean ready;
    private Running looking = () -> {};

    public WordShelf(Library library, Lemmatizer lemmatizer, TaskRunner tasks) {
        this.library = library;
        this.lemmatizer = lemmatizer;
        this.tasks = tasks;
    }

    /** Looks at the library anew. */
    public void refresh() {
        looking.cancel();
        List<LibraryEntry> lessons = library.entries();
        looking = tasks.run(
                () -> {
                    Map<WordKey, List<ShownWord>> found = new HashMap<>();
                    lessons.forEach(lesson -> wordsOf(lesson)
                            .forEach(word -> found.computeIfAbsent(word.key(), key -> new ArrayList<>())
                                    .add(word)));
                    return found;
                },
                this::take,
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private void take(Map<WordKey, List<ShownWord>> found) {
        words = found;
        ready = true;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Runs an action whenever words may have come or gone. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Whether the library has been looked at; until then no word is found. */
    public boolean isReady() {
        return ready;
    }

    public boolean has(WordKey key) {
        return words.containsKey(key);
    }

    /**
     * The word in a lesson, or in another that has it.
     *
     * @param lesson the key of the lesson to be preferred, empty for any
     */
    public Optional<ShownWord> find(WordKey key, String lesson) {
        List<ShownWord> all = words.getOrDefault(key, List.of());
        return all.stream()
                .filter(word -> word.lesson().key().equals(lesson))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The word that an entry of some lesson teaches. */
    public ShownKey keyOf(VocabularyEntry entry) {
        WordKey key = WordKey.of(entry, lemmatizer);
        String lesson = words.getOrDefault(key, List.of()).stream()
                .filter(word -> word.entry().equals(entry))
                .map(word -> word.lesson().key())
                .findFirst()
                .orElse("");
        return new ShownKey(key, lesson);
    }

    /**
     * @param lesson the key of the lesson it stands in, empty if that is not known yet
     */
    public record ShownKey(WordKey word, String lesson) {}

    /** All words of a lesson, each once, in its order. */
    public List<ShownWord> wordsOf(LibraryEntry lesson) {
        Map<WordKey, ShownWord> found = new java.util.LinkedHashMap<>();
        lesson.checked().linked().ifPresent(linked -> collect(lesson, linked, found));
        return List.copyOf(found.values());
    }

    private void collect(LibraryEntry lesson, LinkedLesson linked, Map<WordKey, ShownWord> found) {
        List<VocabularyEntry> entries = linked.lesson().vocabulary();
        for (int index = 0; index < entries.size(); index++) {
            WordKey key = WordKey.of(entries.get(index), lemmatizer);
            found.putIfAbsent(key, new ShownWord(key, lesson, linked, index));
        }
    }
}
