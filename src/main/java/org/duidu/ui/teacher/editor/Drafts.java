package org.duidu.ui.teacher.editor;

import java.time.Instant;
import java.util.List;

/** Keeps texts that are not saved yet, so that a crash or a power cut costs a few seconds of typing at most. */
public interface Drafts {
    /** Keeps a draft in the place of an earlier one of the same key. What cannot be kept is let go silently. */
    void keep(Draft draft);

    /** Lets a draft go; nothing happens if there is none. */
    void drop(String key);

    /** All that were kept and not let go, the newest first. */
    List<Draft> left();

    /**
     * @param key of the lesson it belongs to
     * @param file where the lesson is to be saved, empty if it has no file yet
     * @param name shown to the teacher
     * @param text all of it
     * @param when it was kept
     */
    record Draft(String key, String file, String name, String text, Instant when) {}
}
