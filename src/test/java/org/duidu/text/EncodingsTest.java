package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    @Test
    void readsUtf8() {
        assertThat(Encodings.utf8("對讀 café".getBytes(StandardCharsets.UTF_8))).contains("對讀 café");
        assertThat(Encodings.utf8(new byte[0])).contains("");
    }

    @ParameterizedTest
    @CsvSource({"Big5, 對讀, BIG5", "UTF-16, 對讀, UTF16", "UTF-16LE, abc, UTF16", "ISO-8859-1, café, UNKNOWN"})
    void guessesWhatElseAFileIs(String charset, String text, Encodings.Guess guess) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(Encodings.utf8(bytes)).isEmpty();
        assertThat(Encodings.guess(bytes)).isEqualTo(guess);
    }
}
