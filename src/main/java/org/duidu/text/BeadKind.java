package org.duidu.text;

/**
 * How many English and Chinese sentences make a bead, and how often that happens. Gale and Church (1993) have 0.89 for
 * 1-1 and 0.089 for 2-1 and 1-2 together; translators for learners join and split more, as in the tuning part of the
 * gold set, where of 224 beads 163 are 1-1, 35 are 2-1, 18 are 1-2 and 5 have three sentences on a side. The values lie
 * between the two, since that set was made to be hard.
 */
enum BeadKind {
    ONE_ONE(1, 1, 0.83),
    TWO_ONE(2, 1, 0.08),
    ONE_TWO(1, 2, 0.06),
    TWO_TWO(2, 2, 0.005),
    THREE_ONE(3, 1, 0.01),
    ONE_THREE(1, 3, 0.008),
    ONE_NONE(1, 0, 0.005),
    NONE_ONE(0, 1, 0.005);

    final int en;
    final int zh;
    final double logPrior;

    BeadKind(int en, int zh, double prior) {
        this.en = en;
        this.zh = zh;
        this.logPrior = Math.log(prior);
    }

    boolean isOmission() {
        return en == 0 || zh == 0;
    }
}
