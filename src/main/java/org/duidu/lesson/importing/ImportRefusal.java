package org.duidu.lesson.importing;

import java.util.List;
import org.duidu.messages.Messages;

/**
 * Why a text cannot become a lesson, and what to do next.
 *
 * @param arguments for the placeholders of the sentence
 */
public record ImportRefusal(Reason reason, List<Object> arguments) implements ImportOutcome {
    public enum Reason {
        TOO_LONG("too-long"),
        TOO_MANY_LINES("too-many-lines"),
        NOTHING_THERE("nothing-there");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    public ImportRefusal {
        arguments = List.copyOf(arguments);
    }

    static ImportRefusal of(Reason reason, Object... arguments) {
        return new ImportRefusal(reason, List.of(arguments));
    }

    public String message(Messages messages) {
        return messages.text("import.refused." + reason.key, arguments.toArray());
    }
}
