package org.duidu.text;

/** A form of an English word. */
public enum WordForm {
    BASE,
    PLURAL,
    /** {@code goes} */
    THIRD_PERSON,
    /** Past tense or past participle, which regular verbs do not tell apart. */
    PAST,
    ING,
    COMPARATIVE,
    SUPERLATIVE
}
