package org.duidu.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Positions.EntryPosition;
import org.duidu.lesson.format.Severity;
import org.duidu.text.Definitions;
import org.duidu.text.Lemmatizer;
import org.duidu.text.WordClass;
import org.duidu.text.Words;
import org.duidu.vocabulary.PlainHeadword;

/** Whether entries agree with the dictionary, and can be told apart by it. */
final class DictionaryCheck {
    private static final Map<PartOfSpeech, WordClass> CLASSES = Map.of(
            PartOfSpeech.NOUN, WordClass.NOUN,
            PartOfSpeech.VERB, WordClass.VERB,
            PartOfSpeech.ADJECTIVE, WordClass.ADJECTIVE,
            PartOfSpeech.ADVERB, WordClass.ADVERB);

    private final Lemmatizer lemmatizer;
    private final Definitions dictionary;

    DictionaryCheck(Lemmatizer lemmatizer, Definitions dictionary) {
        this.lemmatizer = lemmatizer;
        this.dictionary = dictionary;
    }

    void check(List<VocabularyEntry> entries, List<EntryPosition> positions, Report report) {
        for (int i = 0; i < Math.min(entries.size(), positions.size()); i++) {
            VocabularyEntry entry = entries.get(i);
            EntryPosition position = positions.get(i);
            checkPartOfSpeech(entry, position, report);
            checkSynonyms(entry, entries.subList(0, i), position, report);
        }
    }

    private void checkPartOfSpeech(VocabularyEntry entry, EntryPosition position, Report report) {
        Optional<WordClass> given = Optional.ofNullable(CLASSES.get(entry.wordClass()));
        String word = PlainHeadword.of(entry).toLowerCase(Locale.ROOT);
        if (given.isEmpty() || Words.of(word).size() != 1 || !isKnown(word) || mayBe(word, given.get())) {
            return;
        }
        String others = CLASSES.entrySet().stream()
                .filter(one -> isKnown(word, one.getValue()))
                .map(one -> one.getKey().abbreviation())
                .sorted()
                .collect(Collectors.joining(", "));
        report.add(
                Severity.WARNING,
                "other-part-of-speech",
                position.headword(),
                List.of(entry.headword(), entry.partOfSpeech(), others));
    }

    /** Participles serve as adjectives, and -ing forms as nouns, without the dictionary saying so of each. */
    private boolean mayBe(String word, WordClass wordClass) {
        boolean ofVerb = !word.endsWith("s")
                && isKnown(word, WordClass.VERB)
                && !lemmatizer.lemmas(word, WordClass.VERB).contains(word);
        return isKnown(word, wordClass)
                || wordClass == WordClass.ADJECTIVE && ofVerb
                || wordClass == WordClass.NOUN && ofVerb && word.endsWith("ing");
    }

    private boolean isKnown(String word) {
        return CLASSES.values().stream().anyMatch(wordClass -> isKnown(word, wordClass));
    }

    private boolean isKnown(String word, WordClass wordClass) {
        return lemmatizer.lemmas(word, wordClass).stream().anyMatch(lemma -> dictionary.knows(lemma, wordClass));
    }

    private void checkSynonyms(
            VocabularyEntry entry, List<VocabularyEntry> before, EntryPosition position, Report report) {
        WordClass wordClass = CLASSES.get(entry.wordClass());
        for (VocabularyEntry other : before) {
            boolean shared = !entry.headword().equalsIgnoreCase(other.headword())
                    && other.wordClass() == entry.wordClass()
                    && wordClass != null
                    && haveCommonMeaning(entry, other, wordClass);
            if (shared) {
                report.add(Severity.INFO, "synonyms", position.headword(), List.of(entry.headword(), other.headword()));
            }
        }
    }

    private boolean haveCommonMeaning(VocabularyEntry entry, VocabularyEntry other, WordClass wordClass) {
        Set<String> some = lemmatizer.lemmas(PlainHeadword.of(entry), wordClass);
        List<String> others = new ArrayList<>(lemmatizer.lemmas(PlainHeadword.of(other), wordClass));
        others.removeAll(some);
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(two -> dictionary.haveCommonMeaning(one, two, wordClass)));
    }
}
