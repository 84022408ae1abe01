package org.duidu.review;

import java.time.Duration;
import java.util.List;

/**
 * How a learner wants to review. Puts right what is out of range.
 *
 * @param retention the share of words to be remembered when they come, {@link #LEAST_RETENTION} to {@link #MOST_RETENTION}
 * @param newADay cards that may be begun each day, 0 to {@link #MOST_NEW}
 * @param longest the longest interval, in days, 1 to {@link #MOST_DAYS}
 * @param learning waits before a new card is first put off for days, each from a minute to {@link #LONGEST_STEP}; may be
 *     empty
 * @param relearning the same after a card was forgotten
 * @param fuzz whether intervals are spread a little, so that words begun together come apart
 * @param weights the parameters of FSRS-6
 */
public record ReviewSettings(
        double retention,
        int newADay,
        int longest,
        List<Duration> learning,
        List<Duration> relearning,
        boolean fuzz,
        Weights weights) {

    public static final double LEAST_RETENTION = 0.80;
    public static final double MOST_RETENTION = 0.97;
    public static final int MOST_NEW = 200;
    public static final int MOST_DAYS = 36_500;
    public static final Duration LONGEST_STEP = Duration.ofDays(7);
    private static final int MOST_STEPS = 6;
    private static final double USUAL_RETENTION = 0.90;
    private static final Duration SHORTEST_STEP = Duration.ofMinutes(1);

    public static final ReviewSettings USUAL = new ReviewSettings(
            USUAL_RETENTION,
            10,
            MOST_DAYS,
            List.of(Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            true,
            Weights.USUAL);

    public ReviewSettings {
        retention = Double.isNaN(retention)
                ? USUAL_RETENTION
                : Math.max(LEAST_RETENTION, Math.min(MOST_RETENTION, retention));
        newADay = Math.max(0, Math.min(MOST_NEW, newADay));
        longest = Math.max(1, Math.min(MOST_DAYS, longest));
        learning = steps(learning);
        relearning = steps(relearning);
    }

    private static List<Duration> steps(List<Duration> given) {
        return given.stream()
                .filter(step -> step.compareTo(SHORTEST_STEP) >= 0 && step.compareTo(LONGEST_STEP) <= 0)
                .limit(MOST_STEPS)
                .toList();
    }

    public ReviewSettings withRetention(double wanted) {
        return new ReviewSettings(wanted, newADay, longest, learning, relearning, fuzz, weights);
    }

    public ReviewSettings withNewADay(int wanted) {
        return new ReviewSettings(retention, wanted, longest, learning, relearning, fuzz, weights);
    }

    public ReviewSettings withLongest(int days) {
        return new ReviewSettings(retention, newADay, days, learning, relearning, fuzz, weights);
    }

    public ReviewSettings withLearning(List<Duration> steps) {
        return new ReviewSettings(retention, newADay, longest, steps, relearning, fuzz, weights);
    }

    public ReviewSettings withRelearning(List<Duration> steps) {
        return new ReviewSettings(retention, newADay, longest, learning, steps, fuzz, weights);
    }

    public ReviewSettings withFuzz(boolean wanted) {
        return new ReviewSettings(retention, newADay, longest, learning, relearning, wanted, weights);
    }
}
