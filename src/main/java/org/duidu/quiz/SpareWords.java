package org.duidu.quiz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.VocabularyEntry;

/**
 * Common words for wrong options where a lesson has too few of a class, from {@code spare-words.txt}, which was written for
 * this project. Each has its level, class and Chinese; its nouns can be counted.
 */
final class SpareWords {
    private SpareWords() {}

    static List<Lexeme> read(Lexemes lexemes) {
        try (InputStream in = SpareWords.class.getResourceAsStream("spare-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> lexeme(line.split("\\s*\\|\\s*"), lexemes))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common words cannot be read", e);
        }
    }

    /** The columns are word, class, level and Chinese. */
    private static Lexeme lexeme(String[] columns, Lexemes lexemes) {
        VocabularyEntry entry = new VocabularyEntry(
                columns[0],
                columns[1],
                Optional.empty(),
                columns[3],
                "",
                List.of(),
                List.of(columns[0]),
                Optional.empty());
        LessonHeader header = new LessonHeader(
                Bilingual.EMPTY,
                Level.of(columns[2]),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return lexemes.of(entry, new Lesson("", header, List.of(), List.of(), List.of()));
    }
}
