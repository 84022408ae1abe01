package org.duidu.library.pack;

import java.util.List;
import java.util.Locale;
import org.duidu.messages.Messages;

/** A file that is not taken in as a pack, and why. */
public final class PackRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        UNREADABLE,
        NO_PACK,
        DAMAGED,
        TOO_LARGE,
        TOO_MANY,
        BOMB,
        OUTSIDE,
        LINK,
        LOCKED,
        BAD_NAME,
        TWICE,
        FOREIGN,
        UNLISTED,
        NO_LESSON,
        ENCODING,
        NEWER
    }

    private final Reason reason;
    private final List<Object> arguments;

    PackRefused(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and what to do, in one or two sentences. */
    public String message(Messages messages) {
        String key = "pack.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text(key, arguments.toArray());
    }
}
