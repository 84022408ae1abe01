package org.duidu.text;

/**
 * Whether two stretches have lengths that go together: the model of W. Gale and K. Church, "A program for aligning
 * sentences in bilingual corpora" (Computational Linguistics 19, 1993), with the ratio fitted to the paragraph.
 */
final class LengthModel {
    private final double ratio;
    private final double variance;

    private LengthModel(double ratio, double variance) {
        this.ratio = ratio;
        this.variance = variance;
    }

    /** A model for a paragraph of these lengths; a short paragraph keeps near the ratio that is usual. */
    static LengthModel of(double english, double chinese, AlignmentWeights weights) {
        double ratio = (chinese + weights.ratio() * weights.ratioWeight()) / (english + weights.ratioWeight());
        return new LengthModel(ratio, weights.variance());
    }

    /** A Chinese character counts 1; Latin letters, digits and punctuation count one half; spaces nothing. */
    static double chineseLength(String text) {
        double length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Glyphs.isHan(c)) {
                length += 1;
            } else if (!Glyphs.isSpace(c) && !Character.isLowSurrogate(c)) {
                length += 0.5;
            }
        }
        return length;
    }

    /** The logarithm of the chance that lengths which belong together differ by this much or more. */
    double score(double english, double chinese) {
        double size = (english + chinese / ratio) / 2;
        if (size == 0) {
            return 0;
        }
        double deviation = (chinese - ratio * english) / Math.sqrt(variance * size);
        return logErfc(Math.abs(deviation) / Math.sqrt(2));
    }

    /**
     * The logarithm of the complementary error function for x from 0, with a relative error of the function below
     * 1.2e-7 (the Chebyshev fit of Press et al., Numerical Recipes, 6.2); it does not underflow.
     */
    static double logErfc(double x) {
        double t = 1 / (1 + 0.5 * x);
        double[] fit = {
            -1.26551223,
            1.00002368,
            0.37409196,
            0.09678418,
            -0.18628806,
            0.27886807,
            -1.13520398,
            1.48851587,
            -0.82215223,
            0.17087277
        };
        double sum = 0;
        for (int i = fit.length - 1; i >= 0; i--) {
            sum = sum * t + fit[i];
        }
        return Math.log(t) - x * x + sum;
    }
}
