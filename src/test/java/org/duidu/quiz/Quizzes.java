package org.duidu.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonReader;
import org.duidu.text.Aligner;
import org.duidu.text.Inflector;
import org.duidu.text.OneDictionary;
import org.duidu.text.Thesaurus;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Quizzes as the app makes them, for tests. */
public final class Quizzes {
    static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    static final Thesaurus THESAURUS = LEMMATIZER.thesaurus();
    static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);
    static final Tools TOOLS = new Tools(LINKER, LEMMATIZER, THESAURUS, new Inflector(LEMMATIZER, THESAURUS));

    private static final Aligner ALIGNER = new Aligner();

    private Quizzes() {}

    static QuizMaker maker() {
        return new QuizMaker(LINKER, LEMMATIZER, THESAURUS);
    }

    /** A lesson written in Markdown. */
    public static LinkedLesson lesson(String markdown) {
        return linked(new LessonReader().read("test", markdown).lesson().orElseThrow());
    }

    static LinkedLesson linked(Lesson lesson) {
        return LINKER.link(AlignedLesson.of(lesson, ALIGNER));
    }

    static List<LinkedLesson> bundled() {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .map(file -> linked(new LessonReader().read(file).lesson().orElseThrow()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All questions that a lesson gives with a seed. */
    public static Quiz all(LinkedLesson lesson, long seed, QuestionKind... kinds) {
        return maker().make(new QuizRequest(List.of(lesson), List.of(), Set.of(kinds), 10_000, Set.of(), seed));
    }
}
