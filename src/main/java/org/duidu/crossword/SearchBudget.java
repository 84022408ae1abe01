package org.duidu.crossword;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How long a search may take. With iterations alone the result is the same on every machine; with a time alone it is as
 * good as the machine allows; with both, whichever ends first.
 *
 * @param iterations at least 0
 * @param time of the wall clock, more than zero
 */
public record SearchBudget(OptionalLong iterations, Optional<Duration> time) {
    private static final int SHORT_LIST = 25;

    public SearchBudget {
        if (iterations.isEmpty() && time.isEmpty()) {
            throw new IllegalArgumentException("a search needs an end");
        }
        if (iterations.orElse(0) < 0) {
            throw new IllegalArgumentException("negative iterations: " + iterations);
        }
        if (time.isPresent() && (time.get().isNegative() || time.get().isZero())) {
            throw new IllegalArgumentException("no time: " + time);
        }
    }

    public static SearchBudget ofIterations(long iterations) {
        return new SearchBudget(OptionalLong.of(iterations), Optional.empty());
    }

    public static SearchBudget ofTime(Duration time) {
        return new SearchBudget(OptionalLong.empty(), Optional.of(time));
    }

    /** What a learner waits for without noticing: one second, three for more than 25 words. */
    public static SearchBudget standardFor(int words) {
        return ofTime(Duration.ofSeconds(words > SHORT_LIST ? 3 : 1));
    }
}
