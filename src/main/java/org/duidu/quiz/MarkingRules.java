package org.duidu.quiz;

/**
 * How strictly typed answers are marked.
 *
 * @param slip what a slip of spelling is worth, 0 to 1
 */
public record MarkingRules(double slip) {
    /** A slip counts as right, and the word is typed once more. */
    public static final MarkingRules PRACTICE = new MarkingRules(1);

    public static final MarkingRules TEST = new MarkingRules(0.5);

    public MarkingRules {
        if (!(slip >= 0 && slip <= 1)) {
            throw new IllegalArgumentException("0 to 1, but was " + slip);
        }
    }
}
