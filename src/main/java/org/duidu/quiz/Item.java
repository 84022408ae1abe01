package org.duidu.quiz;

import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;

/**
 * An entry of a lesson that can be asked for.
 *
 * @param entry index in the lesson's vocabulary
 */
record Item(LinkedLesson lesson, int entry, QuizWord word, Lexeme lexeme) {
    VocabularyEntry vocabulary() {
        return lesson.lesson().vocabulary().get(entry);
    }

    String lessonId() {
        return lesson.lesson().id();
    }
}
