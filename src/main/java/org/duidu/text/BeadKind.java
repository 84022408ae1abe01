package org.duidu.text;

/**
 * How many English and Chinese sentences make a bead. The priors are those of Gale and Church (1993) in their order of
 * size, with more room for Chinese that splits an English sentence than for Chinese that joins two.
 */
enum BeadKind {
    ONE_ONE(1, 1, 0.89),
    TWO_ONE(2, 1, 0.0445),
    ONE_TWO(1, 2, 0.0445),
    TWO_TWO(2, 2, 0.005),
    THREE_ONE(3, 1, 0.004),
    ONE_THREE(1, 3, 0.004),
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
