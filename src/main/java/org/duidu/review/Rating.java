package org.duidu.review;

/** How well a card was remembered, in the order and with the numbers that FSRS gives them. */
public enum Rating {
    /** Not remembered. */
    AGAIN,
    /** Remembered, with help or effort: a pass, never a half failure. */
    HARD,
    GOOD,
    /** Remembered at once. Only ever said by the learner, never concluded from an exercise. */
    EASY;

    /** 1 for {@link #AGAIN} to 4 for {@link #EASY}. */
    public int grade() {
        return ordinal() + 1;
    }

    /**
     * @param grade 1 to 4
     */
    public static Rating ofGrade(int grade) {
        return values()[grade - 1];
    }

    public boolean isPass() {
        return this != AGAIN;
    }
}
