package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectorTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

    private final Inflector inflector = new Inflector(LEMMATIZER, LEMMATIZER.thesaurus());

    @ParameterizedTest
    @CsvSource({
        "colony, PLURAL, NOUN, colonies",
        "box, PLURAL, NOUN, boxes",
        "wife, PLURAL, NOUN, wives",
        "child, PLURAL, NOUN, children",
        "day, PLURAL, NOUN, days",
        "inspect, PAST, VERB, inspected",
        "stop, PAST, VERB, stopped",
        "carry, PAST, VERB, carried",
        "make, PAST, VERB, made",
        "evaporate, PAST, VERB, evaporated",
        "evaporate, ING, VERB, evaporating",
        "lie, ING, VERB, lying",
        "run, ING, VERB, running",
        "see, ING, VERB, seeing",
        "commute, THIRD_PERSON, VERB, commutes",
        "watch, THIRD_PERSON, VERB, watches",
        "go, THIRD_PERSON, VERB, goes",
    })
    void inflects(String lemma, WordForm form, WordClass wordClass, String expected) {
        assertThat(inflector.inflected(lemma, form, wordClass)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"write, PAST, VERB", "put, PAST, VERB", "photo, PLURAL, NOUN", "big, COMPARATIVE, ADJECTIVE"})
    void refusesRatherThanGuesses(String lemma, WordForm form, WordClass wordClass) {
        assertThat(inflector.inflected(lemma, form, wordClass)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "colonies, colony, NOUN, PLURAL",
        "colony, colony, NOUN, BASE",
        "Inspected, inspect, VERB, PAST",
        "running, run, VERB, ING",
        "watches, watch, VERB, THIRD_PERSON",
        "focuses, focus, VERB, THIRD_PERSON",
        "missed, miss, VERB, PAST",
        "biggest, big, ADJECTIVE, SUPERLATIVE",
    })
    void tellsTheFormOfAWord(String word, String lemma, WordClass wordClass, WordForm form) {
        assertThat(inflector.formOf(word, lemma, wordClass)).contains(form);
    }

    @Test
    void tellsNoFormOfAnotherWord() {
        assertThat(inflector.formOf("boats", "colony", WordClass.NOUN)).isEmpty();
    }

    @Test
    void knowsMeanings() {
        Thesaurus thesaurus = LEMMATIZER.thesaurus();

        assertThat(thesaurus.areSynonyms("canal", "channel", WordClass.NOUN)).isTrue();
        assertThat(thesaurus.areSynonyms("harbour", "port", WordClass.NOUN)).isFalse();
        assertThat(thesaurus.areSynonyms("put off", "postpone", WordClass.VERB)).isTrue();
        assertThat(thesaurus.isKindOfOther("poodle", "dog", WordClass.NOUN)).isTrue();
        assertThat(thesaurus.isKindOfOther("dog", "poodle", WordClass.NOUN)).isTrue();
        assertThat(thesaurus.isKindOfOther("dog", "river", WordClass.NOUN)).isFalse();
        assertThat(thesaurus.isWord("Canals")).isTrue();
        assertThat(thesaurus.isWord("canel")).isFalse();
        assertThat(thesaurus.classes("canal")).contains(WordClass.NOUN);
    }
}
