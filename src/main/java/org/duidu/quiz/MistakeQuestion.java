package org.duidu.quiz;

import java.util.List;

/**
 * Point at the word that does not belong.
 *
 * @param tokens the sentence as it is shown, each with the punctuation at it, to be joined by spaces; what may not be
 *     parted is one token
 * @param wrong index of the token that was replaced
 * @param right what the token was
 */
public record MistakeQuestion(QuestionHead head, List<String> tokens, int wrong, String right) implements Question {
    public MistakeQuestion {
        tokens = List.copyOf(tokens);
    }

    /** The token that should stand there. */
    @Override
    public List<String> solution() {
        return List.of(right);
    }
}
