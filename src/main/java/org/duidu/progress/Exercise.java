package org.duidu.progress;

import java.time.Instant;
import java.util.Optional;

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
        Optional<Instant> finished) {}
