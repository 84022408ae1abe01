package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Example;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Definitions;
import org.duidu.text.Lemmatizer;
import org.duidu.text.WordClass;
import org.duidu.text.Words;

/**
 * What an entry for a word of the article could be: a meaning of the dictionary with its part of speech and the word's
 * base form.
 *
 * @param lemma the base form, which the entry lists among its forms
 * @param definition as the dictionary has it; empty where the dictionary does not know the word
 */
record EntryProposal(String word, String lemma, PartOfSpeech partOfSpeech, String definition) {
    private static final int MEANINGS_EACH = 4;

    /** In the order in which a learner's word most often is one of them. */
    private static final Map<WordClass, PartOfSpeech> PARTS = Map.of(
            WordClass.VERB, PartOfSpeech.VERB,
            WordClass.NOUN, PartOfSpeech.NOUN,
            WordClass.ADJECTIVE, PartOfSpeech.ADJECTIVE,
            WordClass.ADVERB, PartOfSpeech.ADVERB);

    /** All that the dictionary offers for a word; never empty, but without a definition where it offers nothing. */
    static List<EntryProposal> of(String word, Lemmatizer lemmatizer, Definitions dictionary) {
        List<EntryProposal> proposals = new ArrayList<>();
        for (WordClass wordClass : WordClass.values()) {
            for (String lemma : lemmas(word, wordClass, lemmatizer)) {
                dictionary.senses(lemma, wordClass).stream()
                        .limit(MEANINGS_EACH)
                        .map(sense -> new EntryProposal(word, lemma, PARTS.get(wordClass), sense.definition()))
                        .forEach(proposals::add);
            }
        }
        if (proposals.isEmpty()) {
            boolean phrase = Words.of(word).size() > 1;
            proposals.add(new EntryProposal(word, "", phrase ? PartOfSpeech.PHRASE : PartOfSpeech.OTHER, ""));
        }
        return List.copyOf(proposals);
    }

    private static Set<String> lemmas(String word, WordClass wordClass, Lemmatizer lemmatizer) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Words.of(word).size() == 1 ? lemmatizer.lemmas(lower, wordClass) : new LinkedHashSet<>(List.of(lower));
    }

    /**
     * The entry, with the sentence that the word stands in as its example.
     *
     * @param note says that the definition is a proposal; left out where the teacher wrote another
     */
    VocabularyEntry entry(String chinese, String ownDefinition, Optional<Example> example, String note) {
        boolean proposed = !definition.isEmpty() && ownDefinition.strip().equals(definition);
        boolean ownForm = lemma.isEmpty() || lemma.equalsIgnoreCase(word);
        return new VocabularyEntry(
                word,
                partOfSpeech.abbreviation(),
                Optional.empty(),
                chinese.strip(),
                ownDefinition.strip(),
                example.filter(one -> !one.en().equals(RichText.EMPTY)).stream().toList(),
                ownForm ? List.of() : List.of(lemma),
                proposed ? Optional.of(note) : Optional.empty());
    }
}
