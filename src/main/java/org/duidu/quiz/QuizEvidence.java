package org.duidu.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duidu.review.Evidence;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.Side;
import org.duidu.review.WordKey;

/** What marked answers tell of the words that they asked for. */
public final class QuizEvidence {
    private QuizEvidence() {}

    /**
     * The evidence of an answer, one for each word asked for; none if the question asks for no word.
     *
     * @param helped whether there was a hint, or it was not the first try
     * @param justSeen words whose answer was shown in this session: to know them now says nothing of tomorrow, so that a
     *     right answer to them is for the record alone
     * @param at when it was answered
     * @param taken from seeing the question to answering it
     */
    public static List<Evidence> of(Marked marked, boolean helped, Set<WordKey> justSeen, Instant at, Duration taken) {
        Question question = marked.question();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < question.words().size(); i++) {
            MarkedPart part = marked.parts().get(Math.min(i, marked.parts().size() - 1));
            QuizWord word = question.words().get(i);
            Outcome outcome = outcome(part, helped || question.kind().givesLetters());
            boolean tells = outcome == Outcome.FAILED || !justSeen.contains(word.key());
            Set<Side> sides = tells ? question.kind().sides() : Set.of();
            evidence.add(new Evidence(
                    word.key(), word.lesson(), sides, question.kind().word(), outcome, part.given(), at, taken));
        }
        return List.copyOf(evidence);
    }

    private static Outcome outcome(MarkedPart part, boolean helped) {
        return switch (part.verdict()) {
            case RIGHT -> helped ? Outcome.HELPED : Outcome.RIGHT;
            case SLIP, WRONG_FORM -> Outcome.HELPED;
            case SYNONYM, OTHER_WORD, PARTLY, WRONG, OPEN -> Outcome.FAILED;
        };
    }
}
