package org.duidu.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarePunctuationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said, “It's 10:30 a.m.” | she said it's 10:30 a.m",
                "A well-known shop—Lee’s—sold 1,000 cups (30%). | a well-known shop lee’s sold 1,000 cups 30%",
                "“Why?” he asked … ‘So?’ | why he asked so",
                "In the 1940s, Dr. Wu left. | in the 1940s dr wu left"
            })
    void leavesWordsAndNumbersAsTheyAre(String text, String bare) {
        assertThat(BarePunctuation.of(text)).isEqualTo(bare);
    }
}
