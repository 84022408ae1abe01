package org.duidu.ui.puzzles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.Linter;
import org.duidu.progress.Exercise;
import org.duidu.progress.Exercises;
import org.duidu.text.Lemmatizer;
import org.duidu.text.OneDictionary;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.vocabulary.VocabularyLinker;

/** A small library, exercises kept in memory, and work done on the spot, for the tests of this package. */
final class PuzzleFixtures {
    static final Lemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);

    static final String TEA = """
            ---
            title: {en: Tea, zh: 茶}
            level: A2
            ---

            ## Main Body 正文

            Farmers pick tea leaves. The harvest begins in spring. A basket is heavy. Nobody hurries.

            農夫採茶葉。收成從春天開始。籃子很重。沒有人趕。

            ## Vocabulary 詞彙

            ### pick (v.) 採摘

            to take from a plant

            ### leaves (n.) 葉子

            the flat green parts of a plant

            ### harvest (n.) 收成

            the time when crops are brought in

            ### basket (n.) 籃子

            a thing to carry fruit in
            """;

    private PuzzleFixtures() {}

    static ClueMaker clues() {
        return new ClueMaker(LINKER, LEMMATIZER, false);
    }

    /** A library of one folder; to be closed. */
    static Library library(Path folder, String... lessons) throws Exception {
        for (int i = 0; i < lessons.length; i++) {
            Files.writeString(folder.resolve("lesson" + i + ".md"), lessons[i]);
        }
        Linter linter = new Linter(new LessonReader(), LINKER);
        Library library = new Library(linter::check);
        library.add(LessonFolder.added(folder)).get(30, TimeUnit.SECONDS);
        return library;
    }

    /** The first complete layout of an order, with its clues. */
    static Crossword crossword(PuzzleOrder order, long seed) {
        HeldTasks tasks = new HeldTasks();
        PuzzleMaking making = new PuzzleMaking(tasks, Runnable::run);
        making.made().addListener((property, before, complete) -> making.enough());
        making.start(order, clues(), seed);
        tasks.work();
        return puzzle(making);
    }

    static Crossword puzzle(PuzzleMaking making) {
        try {
            return making.puzzle().orElseThrow().call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Exercises in memory. */
    static final class HeldExercises implements Exercises {
        private final Map<String, Exercise> held = new LinkedHashMap<>();

        @Override
        public void save(Exercise exercise) {
            held.put(exercise.id(), exercise);
        }

        @Override
        public Optional<Exercise> of(String id) {
            return Optional.ofNullable(held.get(id));
        }

        @Override
        public List<Exercise> ofKind(String kind) {
            return held.values().stream()
                    .filter(exercise -> exercise.kind().equals(kind))
                    .sorted(Comparator.comparing(Exercise::changed).reversed())
                    .toList();
        }

        @Override
        public void remove(String id) {
            held.remove(id);
        }
    }

    /** Does work when it is told to, on the caller's thread; what was cancelled gives nothing. */
    static final class HeldTasks implements TaskRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            boolean[] cancelled = {false};
            waiting.add(() -> {
                try {
                    T value = work.call();
                    if (!cancelled[0]) {
                        onDone.accept(value);
                    }
                } catch (Exception failure) {
                    if (!cancelled[0]) {
                        onFailure.accept(failure);
                    }
                }
            });
            return () -> cancelled[0] = true;
        }

        void work() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }
}
