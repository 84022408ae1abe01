package org.duidu.quiz;

import java.util.Locale;

/** What is to be said of an answer, or of a part of one. */
public enum Verdict {
    RIGHT,
    /** The right word, misspelt by a letter or two. */
    SLIP,
    /** The right word in another form. */
    WRONG_FORM,
    /** A word of like meaning, but not the one that was asked for. */
    SYNONYM,
    /** Another word. */
    OTHER_WORD,
    /** Some of it is right. */
    PARTLY,
    WRONG,
    /** Not answered, or shown. */
    OPEN;

    /** The key of what the learner is told. */
    public String messageKey() {
        return "quiz.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
