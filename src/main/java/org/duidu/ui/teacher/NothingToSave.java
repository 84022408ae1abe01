package org.duidu.ui.teacher;

/** There is nothing to be written; the message says why, in the reader's language. */
public final class NothingToSave extends Exception {
    private static final long serialVersionUID = 1L;

    public NothingToSave(String reason) {
        super(reason);
    }
}
