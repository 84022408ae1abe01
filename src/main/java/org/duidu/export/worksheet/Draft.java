package org.duidu.export.worksheet;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.duidu.export.SheetArea;
import org.duidu.lesson.Lesson;
import org.duidu.messages.Messages;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuestionKind;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What a part is made of.
 *
 * @param questions where those of the quiz come from
 * @param grids of the crosswords of all versions
 * @param area of a page
 * @param taken what of the part's first page is taken by the head of the sheet, in millimetres
 * @param messages in the language of headings and instructions
 * @param cancelled long work ends early once this is true; its result is then thrown away
 */
record Draft(
        LinkedLesson linked,
        Article article,
        QuestionSource questions,
        Orders orders,
        Grids grids,
        SheetArea area,
        double taken,
        Messages messages,
        BooleanSupplier cancelled) {

    Lesson lesson() {
        return linked.lesson();
    }

    /** Questions of a kind that all versions have in common, in the order of this version. */
    <Q extends Question> List<Q> questions(QuestionKind kind, Class<Q> type, int count) {
        List<Q> found = questions.questions(linked, kind, count, orders.seed()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        return orders.shuffled(kind.word(), found);
    }

    Draft with(Orders others, double takenThere) {
        return new Draft(linked, article, questions, others, grids, area, takenThere, messages, cancelled);
    }
}
