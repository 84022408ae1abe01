package org.duidu.review;

import java.util.List;

/**
 * The 21 parameters of FSRS-6, w0 to w20, as the model's papers and programs number them.
 *
 * @param values all 21, finite
 */
public record Weights(List<Double> values) {
    private static final int COUNT = 21;

    /** Those that the model's authors fitted to the reviews of ten thousand learners (fsrs-rs, ts-fsrs 5.4.2). */
    public static final Weights USUAL = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    /**
     * @throws IllegalArgumentException if there are not 21 finite numbers
     */
    public Weights {
        values = List.copyOf(values);
        if (values.size() != COUNT || !values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " finite weights, not " + values);
        }
    }

    double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
