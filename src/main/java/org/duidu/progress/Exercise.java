package org.duidu.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A puzzle or quiz that a learner has begun, as it can be taken up again.
 *
 * @param id unique among the learner's exercises
 * @param kind what it is, such as {@code crossword} or {@code quiz}: who reads {@code state}
 * @param lesson the key of its lesson; that of the first if it is made of several
 * @param title shown in lists, in the language of the lesson
 * @param state everything about it, as JSON of its kind
 * @param begun when it was made
 * @param changed when {@code state} was last changed
 * @param finished when it was solved or handed in; empty while it is under way
 */
public record Exercise(
        String id,
        String kind,
        String lesson,
        String title,
        String state,
        Instant begun,
        Instant changed,
        Optional<Instant> finished) {

    /** A new one, under way, with an id of its own. */
    public static Exercise begun(String kind, String lesson, String title, String state, Instant now) {
        return new Exercise(UUID.randomUUID().toString(), kind, lesson, title, state, now, now, Optional.empty());
    }

    /**
     * The same exercise in a later state. What has been finished stays so, with its first time.
     *
     * @param done whether it is solved or handed in
     */
    public Exercise later(String laterState, boolean done, Instant now) {
        Optional<Instant> end = finished.or(() -> done ? Optional.of(now) : Optional.empty());
        return new Exercise(id, kind, lesson, title, laterState, begun, now, end);
    }

    public boolean isDone() {
        return finished.isPresent();
    }
}
