package org.duidu.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Princeton WordNet 3.1. Its lists of words are read at the first question, which takes some 10 MB; extJWNL itself, with
 * some 45 MB, is opened only to ask how a word is spelt and what its
 * meanings are related to. Safe for many threads.
 */
final class WordNet {
    /** What the dictionary may have; extJWNL looks for nothing else rightly. */
    private static final Pattern PHRASE = Pattern.compile("[a-z][a-z0-9 './-]{0,80}");

    private record Ending(String inflected, String base) {}

    private static final Map<WordClass, List<Ending>> ENDINGS = Map.of(
            WordClass.NOUN, endings("s=", "ses=s", "xes=x", "zes=z", "ches=ch", "shes=sh", "men=man", "ies=y"),
            WordClass.VERB, endings("s=", "ies=y", "es=e", "es=", "ed=e", "ed=", "ing=e", "ing="),
            WordClass.ADJECTIVE, endings("er=", "est=", "er=e", "est=e"),
            WordClass.ADVERB, List.of());

    private volatile WordNetLists lists;
    private Dictionary dictionary;

    /**
     * The base forms of a lower-case word, empty if the class does not know it. They are found as WordNet's own Morphy
     * does (manual page morphy(7WN)): irregular forms from its lists, the word itself, and what is left without an ending
     * if that is a word. extJWNL's processor is not used: it looks the rest up in the lists again, and so takes
     * {@code founded} for {@code find}, and splits at letters with accents.
     */
    Set<String> baseForms(String word, WordClass wordClass) {
        Set<String> forms =
                new LinkedHashSet<>(lists().irregular().get(wordClass).getOrDefault(word, List.of()));
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

    /** Whether a base form of one word stands in the dictionary. */
    boolean knows(String lemma, WordClass wordClass) {
        return lists().meanings().get(wordClass).containsKey(lemma);
    }

    /** The numbers of the meanings of a base form, which may be a phrase; empty if the class does not know it. */
    synchronized Set<Long> meanings(String lemma, WordClass wordClass) {
        return synsets(lemma, wordClass).map(Synset::getOffset).collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers of the meanings next to those of a base form: wider ones, and adjectives under which it is filed. */
    synchronized Set<Long> meaningsNextTo(String lemma, WordClass wordClass) {
        return synsets(lemma, wordClass)
                .flatMap(synset -> Stream.of(PointerType.HYPERNYM, PointerType.SIMILAR_TO)
                        .flatMap(type -> synset.getPointers(type).stream()))
                .map(WordNet::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static long target(Pointer pointer) {
        try {
            return pointer.getTargetOffset();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet on the class path cannot be read", e);
        }
    }

    /** The irregular forms of a base form; often none. */
    Set<String> irregularForms(String lemma, WordClass wordClass) {
        return lists().irregular().get(wordClass).entrySet().stream()
                .filter(entry -> entry.getValue().contains(lemma))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Synset> synsets(String lemma, WordClass wordClass) {
        if (!PHRASE.matcher(lemma).matches()) {
            return Stream.empty();
        }
        IndexWord word = indexWord(lemma, wordClass);
        return word == null ? Stream.empty() : word.getSenses().stream();
    }

    /** Whether two base forms share a meaning, in any class. */
    boolean areSynonyms(String lemma, String other) {
        return lists().meanings().values().stream()
                .filter(meanings -> meanings.containsKey(lemma) && meanings.containsKey(other))
                .anyMatch(meanings -> haveCommon(meanings.get(lemma), meanings.get(other)));
    }

    boolean haveCommonMeaning(String lemma, String other, WordClass wordClass) {
        Map<String, int[]> meanings = lists().meanings().get(wordClass);
        return meanings.containsKey(lemma)
                && meanings.containsKey(other)
                && haveCommon(meanings.get(lemma), meanings.get(other));
    }

    /** The meanings of a word or phrase in the order of WordNet, which is by how usual they are. */
    synchronized List<Definitions.Sense> senses(String lemma, WordClass wordClass) {
        IndexWord found = indexWord(lemma, wordClass);
        return found == null
                ? List.of()
                : found.getSenses().stream().map(sense -> sense(sense, lemma)).toList();
    }

    /** A gloss is a definition, and perhaps examples in quotation marks after semicolons. */
    private static Definitions.Sense sense(Synset synset, String lemma) {
        List<String> synonyms = synset.getWords().stream()
                .map(word -> word.getLemma().replace('_', ' '))
                .filter(word -> !word.equalsIgnoreCase(lemma))
                .toList();
        return new Definitions.Sense(synset.getGloss().split(";\\s*\"", 2)[0].strip(), synonyms);
    }

    private static boolean haveCommon(int[] some, int[] others) {
        return Arrays.stream(some).anyMatch(one -> Arrays.stream(others).anyMatch(other -> one == other));
    }

    /** Whether a noun or adjective of these letters is written with a capital. */
    boolean isCapitalised(String word) {
        return List.of(WordClass.NOUN, WordClass.ADJECTIVE).stream()
                .filter(wordClass -> knows(word, wordClass))
                .anyMatch(wordClass -> isCapitalised(word, wordClass));
    }

    private synchronized boolean isCapitalised(String word, WordClass wordClass) {
        return indexWord(word, wordClass).getSenses().stream().anyMatch(sense -> writesCapital(sense, word));
    }

    private static boolean writesCapital(Synset sense, String word) {
        return sense.getWords().stream()
                .map(net.sf.extjwnl.data.Word::getLemma)
                .anyMatch(lemma -> lemma.equalsIgnoreCase(word) && Character.isUpperCase(lemma.codePointAt(0)));
    }

    /** Only while holding the lock: extJWNL promises nothing about threads. */
    private IndexWord indexWord(String lemma, WordClass wordClass) {
        try {
            if (dictionary == null) {
                dictionary = open();
            }
            return dictionary.getIndexWord(pos(wordClass), lemma);
        } catch (JWNLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Opens extJWNL on a thread that nobody interrupts. It reads through a channel, which an interrupt, such as cancels a
     * task, closes under its hands: that spoils the reading and the next stream of the same archive too.
     */
    private static Dictionary open() {
        FutureTask<Dictionary> opening = new FutureTask<>(Dictionary::getDefaultResourceInstance);
        Thread reader = new Thread(opening, "wordnet");
        reader.setDaemon(true);
        reader.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return opening.get();
                } catch (InterruptedException meanwhile) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw unreadable(failure.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IllegalStateException unreadable(Throwable cause) {
        return new IllegalStateException("WordNet on the class path cannot be read", cause);
    }

    private WordNetLists lists() {
        WordNetLists read = lists;
        return read == null ? readLists() : read;
    }

    private synchronized WordNetLists readLists() {
        if (lists == null) {
            lists = WordNetLists.read();
        }
        return lists;
    }

    private static POS pos(WordClass wordClass) {
        return switch (wordClass) {
            case NOUN -> POS.NOUN;
            case VERB -> POS.VERB;
            case ADJECTIVE -> POS.ADJECTIVE;
            case ADVERB -> POS.ADVERB;
        };
    }

    private static List<Ending> endings(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Ending(pair[0], pair[1]))
                .toList();
    }
}
