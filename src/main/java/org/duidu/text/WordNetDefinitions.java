package org.duidu.text;

import java.util.List;
import java.util.Locale;

/** Definitions as WordNet 3.1 gives them. */
final class WordNetDefinitions implements Definitions {
    private final WordNet wordNet;

    WordNetDefinitions(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public boolean knows(String lemma, WordClass wordClass) {
        return wordNet.knows(lower(lemma), wordClass);
    }

    @Override
    public boolean haveCommonMeaning(String lemma, String other, WordClass wordClass) {
        return wordNet.haveCommonMeaning(lower(lemma), lower(other), wordClass);
    }

    @Override
    public List<Sense> senses(String lemma, WordClass wordClass) {
        return wordNet.senses(lower(lemma), wordClass);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
