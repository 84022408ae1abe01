package org.duidu.crossword;

import java.util.List;
import java.util.stream.IntStream;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.PlainHeadword;

/** A word for a puzzle, and where clues for it are found. */
public sealed interface WordSource {
    /** The word as it enters a grid unless a sentence has it in another form. */
    String word();

    /**
     * A word of a lesson.
     *
     * @param entry index in the lesson's vocabulary
     */
    record OfLesson(LinkedLesson lesson, int entry) implements WordSource {
        @Override
        public String word() {
            return PlainHeadword.of(vocabularyEntry());
        }

        public VocabularyEntry vocabularyEntry() {
            return lesson.lesson().vocabulary().get(entry);
        }
    }

    /**
     * A line of a words file.
     *
     * @param clue empty if the line has none
     * @param line from 1
     */
    record Listed(String word, String clue, int line) implements WordSource {}

    /** All words of a lesson, in its order. */
    static List<WordSource> of(LinkedLesson lesson) {
        return IntStream.range(0, lesson.lesson().vocabulary().size())
                .<WordSource>mapToObj(entry -> new OfLesson(lesson, entry))
                .toList();
    }
}
