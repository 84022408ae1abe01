package org.duidu.vocabulary;

import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.text.Lemmatizer;
import org.duidu.text.WordClass;

/** As what a word of a headword is inflected. */
enum Inflection {
    NONE,
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    ANY;

    /** How a headword of one word is inflected; prepositions, pronouns and the like are not. */
    static Inflection of(PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case NOUN -> NOUN;
            case VERB -> VERB;
            case ADJECTIVE -> ADJECTIVE;
            case ADVERB -> ADVERB;
            case PREPOSITION, CONJUNCTION, PRONOUN, DETERMINER, INTERJECTION -> NONE;
            case PHRASE, OTHER -> ANY;
        };
    }

    Set<String> lemmas(Lemmatizer lemmatizer, String word) {
        return switch (this) {
            case NONE -> Set.of();
            case NOUN -> lemmatizer.lemmas(word, WordClass.NOUN);
            case VERB -> lemmatizer.lemmas(word, WordClass.VERB);
            case ADJECTIVE -> lemmatizer.lemmas(word, WordClass.ADJECTIVE);
            case ADVERB -> lemmatizer.lemmas(word, WordClass.ADVERB);
            case ANY -> lemmatizer.lemmas(word);
        };
    }
}
