package org.duidu.crossword;

import org.duidu.messages.Messages;

/** An answer that is not in a layout, and why. */
public record UnplacedWord(Answer answer, Reason reason) {

    /** Why an answer has no place. */
    public enum Reason {
        /** No chain of shared letters leads from it to the words of the puzzle. */
        NO_COMMON_LETTER("no-common-letter"),
        /** Longer than both the most columns and the most rows. */
        LONGER_THAN_PAGE("longer-than-page"),
        /** Pinned where it cannot stand: off the page, or against another pinned word. */
        PIN_CONFLICT("pin-conflict"),
        /** The search found no place for it; more time or more room may help. */
        NO_ROOM("no-room");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String messageKey() {
            return "crossword.unplaced." + key;
        }
    }

    /** Why it has no place, in a sentence. */
    public String message(Messages messages) {
        return messages.text(reason.messageKey(), answer.written());
    }
}
