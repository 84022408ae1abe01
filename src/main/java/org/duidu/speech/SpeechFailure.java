package org.duidu.speech;

/** Nothing could be heard; the reason is one that readers can do something about. */
public final class SpeechFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why nothing could be heard. */
    public enum Reason {
        /** There are no loudspeakers, or another program keeps them. */
        NO_AUDIO,
        /** The program of the voice did not come to an end. */
        TOO_SLOW,
        /** The program of the voice could not do it. */
        PROGRAM,
        /** The sound could not be written to the disk. */
        DISK
    }

    private final Reason reason;

    public SpeechFailure(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    SpeechFailure(Reason reason, Exception cause) {
        super(cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
