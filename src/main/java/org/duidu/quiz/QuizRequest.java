package org.duidu.quiz;

import java.util.List;
import java.util.Set;
import org.duidu.review.WordKey;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What quiz is wanted.
 *
 * @param lessons whose words and sentences are asked, at least one
 * @param known earlier lessons that the learner has met, for wrong options only
 * @param kinds of questions; none means all
 * @param count how many questions at most, at least 1
 * @param words to be asked; none means all of the lessons
 * @param seed the same request with the same seed gives the same quiz on every machine
 */
public record QuizRequest(
        List<LinkedLesson> lessons,
        List<LinkedLesson> known,
        Set<QuestionKind> kinds,
        int count,
        Set<WordKey> words,
        long seed) {

    public QuizRequest {
        lessons = List.copyOf(lessons);
        known = List.copyOf(known);
        kinds = Set.copyOf(kinds);
        words = Set.copyOf(words);
        if (lessons.isEmpty() || count < 1) {
            throw new IllegalArgumentException("a quiz is made of a lesson and has a question");
        }
    }
}
