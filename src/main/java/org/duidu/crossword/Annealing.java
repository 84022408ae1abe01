package org.duidu.crossword;

/**
 * When a worse layout is accepted: by the Metropolis rule, while the temperature falls geometrically in a few cycles,
 * each from the best layout so far. The first are short so that small lists, which they already solve, are done at
 * once. Random numbers and logarithms are the same on every machine.
 */
final class Annealing {
    /** Parts of the budget at which cycles end. */
    private static final double[] CYCLE_ENDS = {0.02, 0.4, 0.52, 0.64, 0.76, 0.88, 1};

    /**
     * Where each cycle starts, in steps of the cost (which are less the more words there are). The later ones do
     * not melt the best layout, they mend it: a slow descent from the heat tends to freeze into a worse one.
     */
    private static final double[] HOTTEST = {4, 4, 2, 2, 2, 2, 2};

    private static final double COLDEST = 0.8;
    private static final int TABLE_BITS = 12;

    /** Exponentially distributed numbers: -ln of evenly spaced fractions. */
    private static final double[] EXPONENTIAL = new double[1 << TABLE_BITS];

    static {
        for (int i = 0; i < EXPONENTIAL.length; i++) {
            EXPONENTIAL[i] = -StrictMath.log((i + 0.5) / EXPONENTIAL.length);
        }
    }

    private final SearchRandom random;
    private final double unit;
    private double temperature;
    private int cycle;

    /** @param unit a step of the cost */
    Annealing(SearchRandom random, double unit) {
        this.random = random;
        this.unit = unit;
        temperature = unit * HOTTEST[0];
    }

    /**
     * Sets the temperature.
     *
     * @param progress part of the budget that is used, 0 to 1
     * @return whether a new cycle begins
     */
    boolean advance(double progress) {
        int before = cycle;
        while (cycle < CYCLE_ENDS.length - 1 && progress >= CYCLE_ENDS[cycle]) {
            cycle++;
        }
        double start = cycle == 0 ? 0 : CYCLE_ENDS[cycle - 1];
        double part = (progress - start) / (CYCLE_ENDS[cycle] - start);
        temperature = unit * HOTTEST[cycle] * StrictMath.pow(COLDEST / HOTTEST[cycle], part);
        return cycle != before;
    }

    /** How much worse a layout may be now to be accepted. */
    double tolerance() {
        return temperature * EXPONENTIAL[(int) (random.next() >>> (64 - TABLE_BITS))];
    }
}
