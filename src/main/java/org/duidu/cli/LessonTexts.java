package org.duidu.cli;

import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Question;
import org.duidu.lesson.TextSection;
import org.duidu.vocabulary.Occurrence;

/** Small look-ups in a lesson that both printed forms need. */
final class LessonTexts {
    private LessonTexts() {}

    /** The English paragraph in which a word stands. */
    static String english(Lesson lesson, Occurrence place) {
        TextSection section = (TextSection) lesson.sections().get(place.section());
        return section.paragraphs().get(place.paragraph()).en().text();
    }

    /** The model answer, or the first right choice; empty if the question has neither. */
    static Bilingual answer(Question question) {
        if (!question.answer().isEmpty()) {
            return question.answer();
        }
        return question.choices().stream()
                .filter(Question.Choice::right)
                .map(Question.Choice::text)
                .findFirst()
                .orElse(Bilingual.EMPTY);
    }
}
