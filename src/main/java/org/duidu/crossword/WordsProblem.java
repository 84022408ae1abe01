package org.duidu.crossword;

import java.util.OptionalInt;
import org.duidu.messages.Messages;

/**
 * Something wrong with a words file.
 *
 * @param line from 1; empty if it is about the whole file
 * @param word that it is about, empty if it is about the whole file
 */
public record WordsProblem(Kind kind, OptionalInt line, String word) {

    /** What is wrong. */
    public enum Kind {
        UNKNOWN_ENCODING("unknown-encoding", true),
        BIG5("big5", true),
        UTF16("utf16", true),
        TOO_LARGE("too-large", true),
        /** No word at all. */
        EMPTY("empty", true),
        /** Nothing will cross. */
        ONE_WORD("one-word", false),
        /** The same letters stand on a line before; that line's clue is used if it has one. */
        DUPLICATE("duplicate", false);

        private final String key;
        private final boolean fatal;

        Kind(String key, boolean fatal) {
            this.key = key;
            this.fatal = fatal;
        }

        public String messageKey() {
            return "crossword.words." + key;
        }

        /** Whether there are no words to work with. */
        public boolean isFatal() {
            return fatal;
        }
    }

    static WordsProblem ofFile(Kind kind) {
        return new WordsProblem(kind, OptionalInt.empty(), "");
    }

    /** What is wrong and what to do, in a sentence. */
    public String message(Messages messages) {
        return messages.text(kind.messageKey(), word, line.orElse(0), WordsFile.MAX_BYTES / 1024);
    }
}
