package org.duidu.text;

import java.util.List;

/** What a dictionary says of English words. Safe for many threads. */
public interface Definitions {
    /** Whether a base form, in any case, stands in the dictionary in that class. */
    boolean knows(String lemma, WordClass wordClass);

    /** Whether two base forms share a meaning in that class. */
    boolean haveCommonMeaning(String lemma, String other, WordClass wordClass);

    /**
     * The meanings of a word or phrase, the usual ones first.
     *
     * @param lemma a base form, in any case
     * @return empty if the dictionary does not know it in that class
     */
    List<Sense> senses(String lemma, WordClass wordClass);

    /**
     * A meaning.
     *
     * @param definition without examples, such as {@code declare categorically}
     * @param synonyms other words for it, none if there are none
     */
    record Sense(String definition, List<String> synonyms) {
        public Sense {
            synonyms = List.copyOf(synonyms);
        }
    }
}
