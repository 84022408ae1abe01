package org.duidu.text;

import java.util.Set;

/**
 * Finds the base forms of English words. Two words are forms of one word if they share a base form. Safe for many
 * threads.
 */
public interface Lemmatizer {
    /**
     * The base forms that a word may have in a word class: {@code leaves} is {@code leaf} or {@code leave} as a noun. A
     * British spelling brings its American one with it, so that {@code colours} and {@code color} meet.
     *
     * @param word one word, in any case, without a possessive 's; it may have hyphens
     * @return lower case, never empty: a word without any known base form is its own
     */
    Set<String> lemmas(String word, WordClass wordClass);

    /** The base forms that a word may have in any word class. */
    Set<String> lemmas(String word);

    /** Whether a word, written with a capital, is a name: {@code May}, {@code US} and {@code Polish} are. */
    boolean isName(String word);
}
