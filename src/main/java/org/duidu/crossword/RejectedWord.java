package org.duidu.crossword;

import org.duidu.messages.Messages;

/**
 * A word that cannot be an answer.
 *
 * @param written as its author wrote it
 * @param position where it stood in the list, from 0
 * @param reason why it stays out
 */
public record RejectedWord(String written, int position, Reason reason) {

    /** Why a word cannot be an answer. */
    public enum Reason {
        /** One letter only: it would be no run of letters. */
        ONE_LETTER("one-letter"),
        /** No letter of A to Z, whatever is folded: Chinese, digits, punctuation. */
        NO_LETTER("no-letter"),
        /** Some letters of A to Z, and others that no cell can hold. */
        OTHER_CHARACTERS("other-characters"),
        /** More than {@link Answer#MAX_LETTERS}. */
        TOO_LONG("too-long"),
        /** The list already has {@link AnswerList#MAX_ANSWERS} answers. */
        TOO_MANY("too-many");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String messageKey() {
            return "crossword.rejected." + key;
        }
    }

    /** Why it stays out and what to do, in a sentence. */
    public String message(Messages messages) {
        return messages.text(reason.messageKey(), written, Answer.MAX_LETTERS, AnswerList.MAX_ANSWERS);
    }
}
