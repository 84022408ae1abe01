package org.duidu.export.worksheet;

import java.util.List;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuestionKind;
import org.duidu.vocabulary.LinkedLesson;

/** Where the questions on a sheet come from: what is checked to have one right answer on screen has it on paper too. */
@FunctionalInterface
interface QuestionSource {
    /**
     * Questions of one kind; the same arguments give the same questions.
     *
     * @param count how many at most
     * @return fewer, or none, if the lesson cannot give as many
     */
    List<Question> questions(LinkedLesson lesson, QuestionKind kind, int count, long seed);
}
