package org.duidu.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All ways to pair the sentences of a paragraph: how likely each bead is, and which way is the best. */
final class Lattice {
    /**
     * A bead in the lattice.
     *
     * @param en the first English sentence, or where the missing one would stand
     * @param zh likewise in Chinese
     */
    record Step(BeadKind kind, int en, int zh, double posterior) {}

    private static final BeadKind[] KINDS = BeadKind.values();

    private final BeadScores scores;
    private final int width;
    private final double[] forward;
    private final double[] backward;

    Lattice(BeadScores scores) {
        this.scores = scores;
        this.width = scores.columns + 1;
        this.forward = new double[(scores.rows + 1) * width];
        this.backward = new double[forward.length];
        sumForward();
        sumBackward();
    }

    /** The share of all ways, weighted by their scores, that hold this bead. */
    private double posterior(BeadKind kind, int endEn, int endZh) {
        double before = forward[(endEn - kind.en) * width + endZh - kind.zh];
        double after = backward[endEn * width + endZh];
        double all = forward[forward.length - 1];
        return Math.min(1, Math.exp(before + scores.of(kind, endEn, endZh) + after - all));
    }

    private void sumForward() {
        double[] terms = new double[KINDS.length];
        for (int i = 0; i <= scores.rows; i++) {
            for (int j = 0; j <= scores.columns; j++) {
                int count = 0;
                for (BeadKind kind : KINDS) {
                    if (i >= kind.en && j >= kind.zh) {
                        terms[count++] = forward[(i - kind.en) * width + j - kind.zh] + scores.of(kind, i, j);
                    }
                }
                forward[i * width + j] = i + j == 0 ? 0 : logSum(terms, count);
            }
        }
    }

    private void sumBackward() {
        double[] terms = new double[KINDS.length];
        for (int i = scores.rows; i >= 0; i--) {
            for (int j = scores.columns; j >= 0; j--) {
                int count = 0;
                for (BeadKind kind : KINDS) {
                    int endEn = i + kind.en;
                    int endZh = j + kind.zh;
                    if (endEn <= scores.rows && endZh <= scores.columns) {
                        terms[count++] = backward[endEn * width + endZh] + scores.of(kind, endEn, endZh);
                    }
                }
                boolean last = i == scores.rows && j == scores.columns;
                backward[i * width + j] = last ? 0 : logSum(terms, count);
            }
        }
    }

    private static double logSum(double[] terms, int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(terms[i] - largest);
        }
        return largest + Math.log(sum);
    }

    /**
     * The way with the highest sum of posteriors: the one that is expected to hold most of the right beads, which need
     * not be the single likeliest (Viterbi) way.
     */
    List<Step> best() {
        double[] value = new double[forward.length];
        BeadKind[] choice = new BeadKind[forward.length];
        for (int i = 0; i <= scores.rows; i++) {
            for (int j = 0; j <= scores.columns; j++) {
                if (i + j > 0) {
                    choose(i, j, value, choice);
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        int i = scores.rows;
        int j = scores.columns;
        while (i + j > 0) {
            BeadKind kind = choice[i * width + j];
            double posterior = posterior(kind, i, j);
            i -= kind.en;
            j -= kind.zh;
            steps.add(new Step(kind, i, j, posterior));
        }
        Collections.reverse(steps);
        return steps;
    }

    private void choose(int i, int j, double[] value, BeadKind[] choice) {
        int here = i * width + j;
        value[here] = Double.NEGATIVE_INFINITY;
        for (BeadKind kind : KINDS) {
            if (i >= kind.en && j >= kind.zh) {
                double sum = value[(i - kind.en) * width + j - kind.zh] + posterior(kind, i, j);
                if (sum > value[here]) {
                    value[here] = sum;
                    choice[here] = kind;
                }
            }
        }
    }
}
