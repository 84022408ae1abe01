package org.duidu.lesson.importing;

import java.util.List;
import org.duidu.messages.Messages;

/**
 * Something that the teacher should know of the lesson as a whole.
 *
 * @param kind also the key of its sentence
 * @param arguments for the placeholders of the sentence
 */
public record Remark(Kind kind, List<Object> arguments) {
    public enum Kind {
        NO_TITLE("no-title"),
        NO_CHINESE("no-chinese"),
        NO_ENGLISH("no-english"),
        NO_ARTICLE("no-article"),
        WITHOUT_CHINESE("without-chinese"),
        WITHOUT_ENGLISH("without-english"),
        UNSURE_PAIRS("unsure-pairs"),
        WORDS_WITHOUT_CHINESE("words-without-chinese"),
        WORDS_WITHOUT_DEFINITION("words-without-definition"),
        HTML("html");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(Kind kind, Object... arguments) {
        return new Remark(kind, List.of(arguments));
    }

    /** What there is to know, in a sentence or two. */
    public String message(Messages messages) {
        return messages.text("import.remark." + kind.key, arguments.toArray());
    }
}
