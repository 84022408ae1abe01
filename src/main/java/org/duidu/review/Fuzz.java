package org.duidu.review;

import java.util.SplittableRandom;

/**
 * Spreads an interval a little, so that words begun on one day do not come together for ever. The ranges are those of
 * Anki and fsrs-rs.
 */
final class Fuzz {
    private static final double SHORTEST = 2.5;
    private static final double[][] RANGES = {{2.5, 7, 0.15}, {7, 20, 0.10}, {20, Double.POSITIVE_INFINITY, 0.05}};

    private Fuzz() {}

    /**
     * @param interval in days, at least 1
     * @param elapsed days since the answer before; a longer interval stays longer than this
     * @param longest no result is above it
     * @param seed decides; the same one gives the same result
     */
    static int apply(int interval, long elapsed, int longest, long seed) {
        if (interval < SHORTEST) {
            return interval;
        }
        double spread = spread(interval);
        long most = Math.min(Math.round(interval + spread), longest);
        long least = Math.max(2, Math.round(interval - spread));
        if (interval > elapsed) {
            least = Math.max(least, elapsed + 1);
        }
        least = Math.min(least, most);
        return (int) (least + new SplittableRandom(seed).nextLong(most - least + 1));
    }

    static double spread(double interval) {
        double spread = 1;
        for (double[] range : RANGES) {
            spread += range[2] * Math.max(Math.min(interval, range[1]) - range[0], 0);
        }
        return spread;
    }
}
