package org.duidu.progress;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the exercises of the learner who is at the machine. Saving is cheap enough for every key pressed: it returns at
 * once and what was saved survives a crash a moment later. Used from the window's thread alone.
 */
public interface Exercises {

    /** Keeps an exercise, in place of an earlier state of it. */
    void save(Exercise exercise);

    Optional<Exercise> of(String id);

    /** All exercises of a kind, the one changed last first. */
    List<Exercise> ofKind(String kind);

    void remove(String id);
}
