package org.duidu.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Princeton WordNet 3.1, read by extJWNL. It is opened at the first question, which takes up to a second and some 45 MB.
 * One question at a time: extJWNL promises nothing about threads.
 */
final class WordNet {
    private record Ending(String inflected, String base) {}

    private static final Map<WordClass, List<Ending>> ENDINGS = Map.of(
            WordClass.NOUN, endings("s=", "ses=s", "xes=x", "zes=z", "ches=ch", "shes=sh", "men=man", "ies=y"),
            WordClass.VERB, endings("s=", "ies=y", "es=e", "es=", "ed=e", "ed=", "ing=e", "ing="),
            WordClass.ADJECTIVE, endings("er=", "est=", "er=e", "est=e"),
            WordClass.ADVERB, List.of());

    private Dictionary dictionary;

    /**
     * The base forms of a lower-case word, empty if the class does not know it. They are found as WordNet's own Morphy
     * does (manual page morphy(7WN)): irregular forms from its lists, the word itself, and what is left without an ending
     * if that is a word. extJWNL's processor is not used: it looks the rest up in the lists again, and so takes
     * {@code founded} for {@code find}, and splits at letters with accents.
     */
    synchronized Set<String> baseForms(String word, WordClass wordClass) {
        Set<String> forms = new LinkedHashSet<>(irregular(word, pos(wordClass)));
        if (knows(word, wordClass)) {
            forms.add(word);
        }
        for (Ending ending : ENDINGS.get(wordClass)) {
            if (word.length() > ending.inflected().length() && word.endsWith(ending.inflected())) {
                String form =
                        word.substring(0, word.length() - ending.inflected().length()) + ending.base();
                if (knows(form, wordClass)) {
                    forms.add(form);
                }
            }
        }
        return forms;
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
        return Arrays.stream(word.getSynsetOffsets()).boxed().collect(Collectors.toUnmodifiableSet());
    }

    private List<String> irregular(String word, POS pos) {
        try {
            Exc exception = open().getException(pos, word);
            return exception == null ? List.of() : exception.getExceptions();
        } catch (JWNLException e) {
            throw unreadable(e);
        }
    }

    private static List<Ending> endings(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Ending(pair[0], pair[1]))
                .toList();
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
