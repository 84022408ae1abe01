package org.duidu.quiz;

import java.util.List;
import java.util.Optional;

/**
 * What all questions have.
 *
 * @param id unique in its quiz, and the same whenever the same lesson yields the same question
 * @param words the entries asked for, one for each {@link MarkedPart}; none if it asks for no word in particular
 * @param place where its sentence stands in the article; empty for none, or if it is in the whole article
 */
public record QuestionHead(
        String id, QuestionKind kind, Prompt prompt, List<QuizWord> words, Optional<QuizPlace> place) {
    public QuestionHead {
        words = List.copyOf(words);
    }
}
