package org.duidu.export.quiz;

import java.util.Locale;
import org.duidu.messages.Messages;
import org.duidu.quiz.Question;

/** A question that a format cannot hold. */
public record LeftOut(Question question, Reason reason) {
    public enum Reason {
        /** It has to be spoken. */
        NEEDS_VOICE,
        /** Fewer than the three pairs that Moodle wants. */
        FEW_PAIRS,
        /** More right choices than Moodle has shares for. */
        MANY_RIGHT;

        public String messageKey() {
            return "export.quiz.left-out." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which kind is left out and why, in a sentence. */
    public String message(Messages messages) {
        return messages.text(reason.messageKey(), messages.text(question.kind().messageKey()));
    }
}
