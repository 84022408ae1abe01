package org.duidu.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Princeton WordNet 3.1, read by extJWNL. It is opened at the first question, which takes up to a second and some 45 MB.
 * One question at a time: extJWNL promises nothing about threads.
 */
final class WordNet {
    private Dictionary dictionary;

    /** The base forms of a lower-case word without hyphens, empty if the class does not know it. */
    synchronized List<String> baseForms(String word, WordClass wordClass) {
        try {
            return open().getMorphologicalProcessor().lookupAllBaseForms(pos(wordClass), word);
        } catch (JWNLException e) {
            throw unreadable(e);
        }
    }

    /** Whether a base form stands in the dictionary. */
    synchronized boolean knows(String lemma, WordClass wordClass) {
        return indexWord(lemma, pos(wordClass)) != null;
    }

    /** Whether two base forms share a meaning, in any class. */
    synchronized boolean areSynonyms(String lemma, String other) {
        for (POS pos : POS.getAllPOS()) {
            IndexWord one = indexWord(lemma, pos);
            IndexWord two = one == null ? null : indexWord(other, pos);
            if (two != null && !Collections.disjoint(offsets(one), offsets(two))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun or adjective of these letters is written with a capital. */
    synchronized boolean isCapitalised(String word) {
        for (POS pos : List.of(POS.NOUN, POS.ADJECTIVE)) {
            IndexWord found = indexWord(word, pos);
            if (found != null && found.getSenses().stream().anyMatch(sense -> writesCapital(sense, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean writesCapital(Synset sense, String word) {
        return sense.getWords().stream()
                .map(net.sf.extjwnl.data.Word::getLemma)
                .anyMatch(lemma -> lemma.equalsIgnoreCase(word) && Character.isUpperCase(lemma.codePointAt(0)));
    }

    private static Set<Long> offsets(IndexWord word) {
        return java.util.Arrays.stream(word.getSynsetOffsets())
                .boxed()
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private IndexWord indexWord(String lemma, POS pos) {
        try {
            return open().getIndexWord(pos, lemma);
        } catch (JWNLException e) {
            throw unreadable(e);
        }
    }

    private Dictionary open() throws JWNLException {
        if (dictionary == null) {
            dictionary = Dictionary.getDefaultResourceInstance();
        }
        return dictionary;
    }

    private static POS pos(WordClass wordClass) {
        return switch (wordClass) {
            case NOUN -> POS.NOUN;
            case VERB -> POS.VERB;
            case ADJECTIVE -> POS.ADJECTIVE;
            case ADVERB -> POS.ADVERB;
        };
    }

    private static IllegalStateException unreadable(JWNLException e) {
        return new IllegalStateException("WordNet on the class path cannot be read", e);
    }
}
