package org.duidu.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Meanings after WordNet 3.1. */
final class WordNetThesaurus implements Thesaurus {
    private static final int WORDS_KEPT = 20_000;

    private record Question(String lemma, WordClass wordClass) {}

    /** Numbers of synsets: those of a word, and those next to them. */
    private record Meanings(Set<Long> own, Set<Long> next) {}

    private final WordNet wordNet;
    private final Lemmatizer lemmatizer;
    private final BoundedCache<Question, Meanings> meanings = new BoundedCache<>(WORDS_KEPT);
    private final BoundedCache<Question, Set<String>> irregular = new BoundedCache<>(WORDS_KEPT);

    WordNetThesaurus(WordNet wordNet, Lemmatizer lemmatizer) {
        this.wordNet = wordNet;
        this.lemmatizer = lemmatizer;
    }

    @Override
    public boolean isWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(WordClass.values())
                .anyMatch(wordClass -> wordNet.knows(lower, wordClass)
                        || lemmatizer.lemmas(lower, wordClass).stream()
                                .anyMatch(lemma -> wordNet.knows(lemma, wordClass)));
    }

    @Override
    public Set<WordClass> classes(String lemma) {
        return Arrays.stream(WordClass.values())
                .filter(wordClass -> !meanings(lemma, wordClass).own().isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean areSynonyms(String lemma, String other, WordClass wordClass) {
        Set<Long> others = meanings(other, wordClass).own();
        return meanings(lemma, wordClass).own().stream().anyMatch(others::contains);
    }

    @Override
    public boolean isKindOfOther(String lemma, String other, WordClass wordClass) {
        Meanings one = meanings(lemma, wordClass);
        Meanings two = meanings(other, wordClass);
        return one.own().stream().anyMatch(two.next()::contains)
                || two.own().stream().anyMatch(one.next()::contains);
    }

    @Override
    public Set<String> irregularForms(String lemma, WordClass wordClass) {
        return irregular.get(
                new Question(lemma, wordClass),
                question -> wordNet.irregularForms(question.lemma(), question.wordClass()));
    }

    private Meanings meanings(String lemma, WordClass wordClass) {
        return meanings.get(
                new Question(lemma.toLowerCase(Locale.ROOT).strip(), wordClass),
                question -> new Meanings(
                        wordNet.meanings(question.lemma(), question.wordClass()),
                        wordNet.meaningsNextTo(question.lemma(), question.wordClass())));
    }
}
