package org.duidu.review;

/**
 * The memory model FSRS-6: how a memory changes with an answer and fades with the days.
 *
 * <p>After the implementation that Anki uses, fsrs-rs (github.com/open-spaced-repetition/fsrs-rs, {@code model.rs}), and
 * checked against ts-fsrs 5.4.2. Two points on which other ports differ: the mean that difficulty returns to is the first
 * difficulty of Easy <em>before</em> it is cut to 1 to 10, and a second answer on one day that is Hard or better never
 * makes a memory less stable.
 */
final class Fsrs {
    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36_500;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;
    /** The chance of recall that stability is measured by. */
    private static final double MEASURE = 0.9;

    private final double[] w;
    private final double decay;
    private final double factor;
    private final double meanDifficulty;

    Fsrs(Weights weights) {
        w = weights.toArray();
        decay = -w[20];
        factor = Math.pow(MEASURE, 1 / decay) - 1;
        meanDifficulty = firstDifficulty(Rating.EASY);
    }

    /** The memory after the first answer ever. */
    MemoryState first(Rating rating) {
        return new MemoryState(within(w[rating.ordinal()]), cut(firstDifficulty(rating)));
    }

    /**
     * The memory after a further answer.
     *
     * @param days since the answer before, in days of the calendar; 0 on the same day
     */
    MemoryState next(MemoryState before, Rating rating, long days) {
        return new MemoryState(nextStability(before, rating, days), nextDifficulty(before.difficulty(), rating));
    }

    /**
     * The chance of recall.
     *
     * @param days since the last answer, at least 0
     * @return 0 to 1
     */
    double retrievability(double stability, double days) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** Days after which the chance of recall has sunk to {@code retention}, not rounded. */
    double days(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** The same as an interval: whole days from 1 to {@code longest}. */
    int interval(double stability, double retention, int longest) {
        return (int) Math.max(1, Math.min(longest, Math.round(days(stability, retention))));
    }

    private double firstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    private double nextDifficulty(double before, Rating rating) {
        double change = -w[6] * (rating.grade() - 3) * (HARDEST - before) / (HARDEST - EASIEST);
        return cut(w[7] * meanDifficulty + (1 - w[7]) * (before + change));
    }

    private double nextStability(MemoryState before, Rating rating, long days) {
        if (days < 1) {
            return within(before.stability() * sameDay(before.stability(), rating));
        }
        double recall = retrievability(before.stability(), days);
        return within(rating.isPass() ? recalled(before, recall, rating) : forgotten(before, recall));
    }

    private double sameDay(double stability, Rating rating) {
        double growth = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return rating.isPass() ? Math.max(growth, 1) : growth;
    }

    private double recalled(MemoryState before, double recall, Rating rating) {
        double penalty = rating == Rating.HARD ? w[15] : 1;
        double bonus = rating == Rating.EASY ? w[16] : 1;
        double growth = Math.exp(w[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w[9])
                * (Math.exp(w[10] * (1 - recall)) - 1);
        return before.stability() * (1 + growth * penalty * bonus);
    }

    /** Forgetting never leaves a memory more stable than a failure on the same day would. */
    private double forgotten(MemoryState before, double recall) {
        double left = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - recall));
        return Math.min(left, before.stability() / Math.exp(w[17] * w[18]));
    }

    private static double within(double stability) {
        return Math.max(LEAST_STABILITY, Math.min(MOST_STABILITY, stability));
    }

    private static double cut(double difficulty) {
        return Math.max(EASIEST, Math.min(HARDEST, difficulty));
    }
}
