package org.duidu.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.duidu.library.LibraryEntry;
import org.duidu.review.WordKey;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.quiz.QuizScreen;
import org.duidu.ui.reader.ReaderScreen;
import org.duidu.ui.shell.Destination;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.ui.words.WordsScreen;

/** Builds the Quiz screen, and the ways to it from other screens. */
final class QuizDesk {
    private final Services services;
    private final QuizScreen screen;

    QuizDesk(Services services) {
        this.services = services;
        screen = new QuizScreen(new QuizScreen.Means(
                services.words(),
                services.shell().overlay(),
                services.library(),
                services.tasks(),
                Platform::runLater,
                new FileSaver(
                        services.tasks(), services.files(), services.shell().notices()),
                services.exercises(),
                services.learners(),
                services.memory(),
                services.speech(),
                services.linker(),
                services.lemmatizer(),
                services.thesaurus(),
                InstantSource.system()));
    }

    Screen screen() {
        return screen;
    }

    /** Puts the ways to a new quiz into the reader and over the table of words. */
    void offerIn(ReaderScreen reader, WordsScreen words) {
        reader.offer("reader-quiz", Destination.QUIZ.icon(), "reader.quiz", lesson -> {
            screen.compose(List.of(lesson));
            services.shell().show(Destination.QUIZ);
        });
        words.offer("words-quiz", Destination.QUIZ.icon(), "words.quiz", places -> {
            List<LibraryEntry> lessons = places.stream()
                    .map(WordsScreen.Place::lessonKey)
                    .distinct()
                    .flatMap(key -> services.library().entry(key).stream())
                    .toList();
            screen.composeOf(lessons, keys(places));
            services.shell().show(Destination.QUIZ);
        });
    }

    private Set<WordKey> keys(List<WordsScreen.Place> places) {
        return places.stream()
                .flatMap(place -> services.library().entry(place.lessonKey()).stream()
                        .flatMap(entry -> entry.lesson().stream())
                        .flatMap(lesson ->
                                lesson.vocabulary().stream().skip(place.entry()).limit(1)))
                .map(entry -> WordKey.of(entry, services.lemmatizer()))
                .collect(Collectors.toSet());
    }
}
