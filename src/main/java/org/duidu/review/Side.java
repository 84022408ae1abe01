package org.duidu.review;

/** The two things to know of a word, each with a memory of its own. */
public enum Side {
    /** From English to its meaning. */
    RECEPTIVE,
    /** From its meaning to English. */
    PRODUCTIVE
}
