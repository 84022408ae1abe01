package org.duidu.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.duidu.lint.Readability.Band;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    /** Flesch's ease of these, by hand: 95.2, 86.7, 69.8, 52.9, 19.0; under a hundred words it says nothing. */
    @ParameterizedTest
    @CsvSource({
        "200, 20, 240, VERY_EASY, 2",
        "200, 20, 260, EASY, 3",
        "200, 20, 300, PLAIN, 6",
        "200, 20, 340, HARD, 8",
        "200, 20, 420, VERY_HARD, 13",
        "99, 10, 120, TOO_SHORT, 2"
    })
    void isToldAsABand(int words, int sentences, int syllables, Band band, int year) {
        Readability readability = new Readability(words, sentences, syllables);

        assertThat(readability.band()).isEqualTo(band);
        assertThat(readability.schoolYear()).isEqualTo(year);
    }
}
