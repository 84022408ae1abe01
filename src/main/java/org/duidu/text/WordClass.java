package org.duidu.text;

/** A word class whose words are inflected. */
public enum WordClass {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB
}
