package org.duidu.classroom;

import java.util.Locale;
import org.duidu.messages.Messages;

/** A file that is not taken for a result, and why. */
public final class ResultRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        UNREADABLE,
        NO_RESULT,
        DAMAGED,
        NEWER
    }

    private final Reason reason;
    private final String file;

    ResultRefused(Reason reason, String file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and what to do, in a sentence or two. */
    public String message(Messages messages) {
        return messages.text(
                "result.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), file);
    }
}
