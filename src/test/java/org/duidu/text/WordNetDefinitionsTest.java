package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordNetDefinitionsTest {
    private static final Definitions DEFINITIONS = OneDictionary.LEMMATIZER.definitions();

    @Test
    void knowsWordsByTheirClass() {
        assertThat(DEFINITIONS.knows("Assert", WordClass.VERB)).isTrue();
        assertThat(DEFINITIONS.knows("assert", WordClass.NOUN)).isFalse();
        assertThat(DEFINITIONS.knows("qwertz", WordClass.NOUN)).isFalse();
    }

    @Test
    void knowsWhichWordsShareAMeaning() {
        assertThat(DEFINITIONS.haveCommonMeaning("buy", "purchase", WordClass.VERB))
                .isTrue();
        assertThat(DEFINITIONS.haveCommonMeaning("buy", "sell", WordClass.VERB)).isFalse();
    }

    @Test
    void givesDefinitionsWithoutExamples() {
        assertThat(DEFINITIONS.senses("assert", WordClass.VERB))
                .isNotEmpty()
                .allSatisfy(sense -> assertThat(sense.definition()).isNotBlank().doesNotContain("; \""));
        assertThat(DEFINITIONS.senses("assert", WordClass.VERB).get(0).synonyms())
                .contains("maintain")
                .doesNotContain("assert");
    }

    @Test
    void givesNothingForWordsItDoesNotHave() {
        assertThat(DEFINITIONS.senses("qwertz", WordClass.NOUN)).isEmpty();
    }

    @Test
    void answersAlsoWhereItIsInterruptedWhileItOpens() {
        Definitions unopened = new WordNetLemmatizer().definitions();
        Thread.currentThread().interrupt();
        List<Definitions.Sense> senses = unopened.senses("assert", WordClass.VERB);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(senses).isEqualTo(DEFINITIONS.senses("assert", WordClass.VERB));
    }
}
