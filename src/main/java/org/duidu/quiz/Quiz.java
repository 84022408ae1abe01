package org.duidu.quiz;

import java.util.List;
import java.util.Set;
import org.duidu.lesson.Bilingual;

/**
 * A quiz.
 *
 * @param title of its first lesson
 * @param lessons the ids of its lessons
 * @param questions may be fewer than were asked for
 * @param refused each question that was tried and not made, with its reason
 * @param knownWords all words of the lessons in lower case: typed in place of another, they are no slip of spelling
 */
public record Quiz(
        Bilingual title,
        List<String> lessons,
        long seed,
        List<Question> questions,
        List<Refusal> refused,
        Set<String> knownWords) {

    public Quiz {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
        knownWords = Set.copyOf(knownWords);
    }
}
