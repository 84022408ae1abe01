package org.duidu.text;

import java.util.Set;

/** What a dictionary knows of meanings. Words are asked for by their base forms; phrases are words too. Safe for many threads. */
public interface Thesaurus {
    /** Whether a word stands in the dictionary, in any form and class. Words of grammar such as {@code the} may not. */
    boolean isWord(String word);

    /** The classes in which a base form stands in the dictionary. */
    Set<WordClass> classes(String lemma);

    /** Whether two base forms share a meaning in a class: {@code canal} and {@code channel}. */
    boolean areSynonyms(String lemma, String other, WordClass wordClass);

    /**
     * Whether in some meaning one is the next wider term of the other ({@code dog} and {@code poodle}), or two adjectives
     * are filed under each other.
     */
    boolean isKindOfOther(String lemma, String other, WordClass wordClass);

    /** The irregular forms of a base form, among them those with a doubled consonant; often none. */
    Set<String> irregularForms(String lemma, WordClass wordClass);
}
