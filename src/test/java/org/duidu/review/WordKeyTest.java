package org.duidu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeyTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

    @ParameterizedTest
    @CsvSource({
        "asserted, v., assert",
        "Asserts, verb, assert",
        "carbon emissions, n., carbon emission",
        "took off, phr. v., take off",
        "carries out, v., carry out",
        "to put sth off, phr., put off",
        "colours, n., color",
        "color, n., color",
        "happier, adj., happy",
        "in spite of, prep., in spite of"
    })
    void isTheSameWordInEveryForm(String headword, String partOfSpeech, String lemma) {
        assertThat(key(headword, partOfSpeech).lemma()).isEqualTo(lemma);
    }

    @Test
    void tellsPartsOfSpeechApart() {
        assertThat(key("record", "n.")).isNotEqualTo(key("record", "v."));
    }

    private static WordKey key(String headword, String partOfSpeech) {
        return WordKey.of(
                new VocabularyEntry(
                        headword, partOfSpeech, Optional.empty(), "", "", List.of(), List.of(), Optional.empty()),
                LEMMATIZER);
    }
}
