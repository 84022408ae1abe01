package org.duidu.quiz;

import java.util.List;

/**
 * Put pieces in order.
 *
 * @param pieces in the order shown
 * @param key the index of the piece that comes first, then of the second, and so on
 * @param whole the text in its right order with its punctuation
 */
public record OrderQuestion(QuestionHead head, List<String> pieces, List<Integer> key, String whole)
        implements Question {
    public OrderQuestion {
        pieces = List.copyOf(pieces);
        key = List.copyOf(key);
    }

    @Override
    public List<String> solution() {
        return List.of(whole);
    }
}
