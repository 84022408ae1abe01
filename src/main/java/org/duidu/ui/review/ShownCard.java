package org.duidu.ui.review;

import java.util.Optional;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.Question;
import org.duidu.quiz.TypedQuestion;
import org.duidu.review.CardKey;
import org.duidu.review.Side;
import org.duidu.ui.study.ShownWord;

/**
 * A card as it is asked.
 *
 * @param question to be typed or chosen; empty if the card is turned over and rated by the learner
 */
record ShownCard(CardKey key, ShownWord word, Optional<Question> question) {
    boolean isReceptive() {
        return key.side() == Side.RECEPTIVE;
    }

    Optional<TypedQuestion> typed() {
        return question.filter(TypedQuestion.class::isInstance).map(TypedQuestion.class::cast);
    }

    Optional<ChoiceQuestion> choice() {
        return question.filter(ChoiceQuestion.class::isInstance).map(ChoiceQuestion.class::cast);
    }
}
