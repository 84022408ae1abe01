package org.duidu.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a card stands after its last answer. A card without any answer has no state: it is new.
 *
 * @param step which of the steps it waits for, from 0; 0 in {@link Phase#REVIEW}
 * @param first the day of its first answer
 * @param last the day of its last answer
 * @param due the day from which it should be asked again
 * @param dueAt when it should be asked again, for a step shorter than a day
 * @param days from {@code last} to {@code due} as scheduled; 0 for a step shorter than a day
 * @param answers how often it was answered, at least 1
 * @param lapses how often it was forgotten after it had been learned
 */
public record CardState(
        Phase phase,
        int step,
        MemoryState memory,
        LocalDate first,
        LocalDate last,
        LocalDate due,
        Optional<Instant> dueAt,
        int days,
        int answers,
        int lapses) {

    /** What a card is going through. */
    public enum Phase {
        LEARNING,
        REVIEW,
        RELEARNING
    }

    /** Whether it waits for one of the steps instead of an interval of the model. */
    public boolean isInSteps() {
        return phase != Phase.REVIEW;
    }

    /** How long it was put off by an answer given at {@code answered}. */
    public Wait waitFrom(Instant answered) {
        return dueAt.map(at -> new Wait(0, Duration.between(answered, at))).orElse(new Wait(days, Duration.ZERO));
    }

    /**
     * Until a card comes again: either in some days or later the same day.
     *
     * @param days at least 1, or 0 for {@code soon}
     * @param soon minutes or hours; zero if {@code days} counts
     */
    public record Wait(int days, Duration soon) {}
}
