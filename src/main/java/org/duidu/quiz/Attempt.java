package org.duidu.quiz;

import java.util.List;
import java.util.Optional;

/**
 * What came of trying to make a question.
 *
 * @param question empty if it was not made; then there is a refusal that is not of an option
 */
record Attempt(Optional<Question> question, List<Refusal> refusals) {
    Attempt {
        refusals = List.copyOf(refusals);
    }

    static Attempt made(Question question, List<Refusal> refusals) {
        return new Attempt(Optional.of(question), refusals);
    }

    static Attempt refused(List<Refusal> refusals) {
        return new Attempt(Optional.empty(), refusals);
    }
}
