package org.duidu.lesson.format;

import java.util.List;
import org.duidu.messages.Messages;

/**
 * Something wrong with a lesson file, where it stands, and what to do about it.
 *
 * @param line from 1
 * @param column from 1, in characters (code points)
 * @param code stable and short, such as {@code missing-translation}; also the key of its texts
 * @param arguments for the placeholders of its texts
 * @param mend a change that puts it right, where one is safe
 */
public record Problem(
        int line, int column, Severity severity, String code, List<Object> arguments, List<TextEdit> mend) {

    public Problem {
        arguments = List.copyOf(arguments);
        mend = List.copyOf(mend);
    }

    /**
     * How a lesson's front matter names this finding to let it stand: its code, and the words that it is about where it
     * is about any.
     */
    public String ignoredAs() {
        String words = arguments.isEmpty() ? "" : PlainText.normal(String.valueOf(arguments.get(0)));
        return words.isEmpty() ? code : code + ": " + words;
    }

    /** What is wrong, in a sentence. */
    public String message(Messages messages) {
        return messages.text("problem." + code, arguments.toArray());
    }

    /** What to do, in a sentence. */
    public String suggestion(Messages messages) {
        return messages.text("problem." + code + ".mend", arguments.toArray());
    }
}
