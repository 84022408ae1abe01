package org.duidu.text;

/**
 * What the aligner believes before it has read a paragraph. All scores are natural logarithms.
 *
 * @param ratio Chinese length for a character of English
 * @param ratioWeight how many English characters of this ratio are mixed with the paragraph's own
 * @param variance of the Chinese length for a character of English
 * @param sharedNumber for a number on both sides
 * @param extraNumberZh for a number of the Chinese that the English lacks
 * @param extraNumberEn for a number of the English that the Chinese lacks
 * @param sharedLatin for a Latin word of the Chinese that the English has
 * @param extraLatin for one that it lacks
 * @param sharedMark for a kind of punctuation on both sides
 * @param extraMark for a kind of punctuation on one side only
 * @param sharedWord for an entry of the lexicon on both sides
 * @param sharedCommonWord for a common word on both sides
 * @param omission on top of the prior, for a bead with an empty side
 */
record AlignmentWeights(
        double ratio,
        double ratioWeight,
        double variance,
        double sharedNumber,
        double extraNumberZh,
        double extraNumberEn,
        double sharedLatin,
        double extraLatin,
        double sharedMark,
        double extraMark,
        double sharedWord,
        double sharedCommonWord,
        double omission) {

    static final AlignmentWeights DEFAULT =
            new AlignmentWeights(0.28, 200, 0.64, 2.5, -1.0, -0.4, 2.5, -1.0, 1.0, -0.7, 1.5, 0, -3.0);
}
