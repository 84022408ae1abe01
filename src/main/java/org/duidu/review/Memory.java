package org.duidu.review;

/**
 * The memory of the learner at the machine, as exercises see it: they tell what was answered and need to know nothing
 * else. Used from the window's thread alone.
 */
@FunctionalInterface
public interface Memory {

    /**
     * Takes in what an answer has shown of a word. It is rated (failed is Again, helped is Hard, right is Good, never Easy)
     * and kept before this returns or a moment later; never throws for a full disk or a store that is still opening.
     */
    void take(Evidence evidence);
}
