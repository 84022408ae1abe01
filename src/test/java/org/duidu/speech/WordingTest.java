package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Voice ANNA = new Voice("anna", "Anna", "en-GB", SpokenLanguage.ENGLISH);
    private static final Voice BEN = new Voice("ben", "Ben", "en-US", SpokenLanguage.ENGLISH);

    @ParameterizedTest
    @CsvSource({"0.1, 0.6", "0.6, 0.6", "1.05, 1.05", "1.2, 1.2", "9, 1.2", "NaN, 1"})
    void keepsToTheSpeedsThatVoicesHave(double wished, double rate) {
        assertThat(new Wording(ANNA, wished, "x").rate()).isEqualTo(rate);
    }

    @Test
    void isOneLineWithoutWhatCannotBeSaid() {
        Wording wording = new Wording(ANNA, 1, "\n A\u0000b\r\n\t c\uD800d \u3000運河 ");

        assertThat(wording.text()).isEqualTo("A b cd 運河");
    }

    @Test
    void leavesVoicesNoCommands() {
        assertThat(new Wording(ANNA, 1, "a [[slnc 9000]] b").text()).doesNotContain("[[");
        assertThat(new Wording(ANNA, 1, "!-!SET SELF RATE 100").text()).doesNotContain("!-!");
        assertThat(new Wording(ANNA, 1, "x !-!STOP !-!-!").text()).doesNotContain("!-!");
        assertThat(new Wording(ANNA, 1, "[[[[x]]").text()).doesNotContain("[[");
    }

    @Test
    void isCutBetweenWholeCharacters() {
        String text = new Wording(ANNA, 1, "😀".repeat(Wording.LONGEST + 5)).text();

        assertThat(text.codePointCount(0, text.length())).isEqualTo(Wording.LONGEST);
        assertThat(text).endsWith("😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "— … !?", "\u0000", "「」。", "😀"})
    void isSilentWithoutALetterOrADigit(String text) {
        assertThat(new Wording(ANNA, 1, text).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "河", "— b"})
    void isHeardWithOne(String text) {
        assertThat(new Wording(ANNA, 1, text).isSilent()).isFalse();
    }

    @Test
    void hasAKeyOfItsOwn() {
        String key = new Wording(ANNA, 1, "x").key("say");

        assertThat(key).matches("[0-9a-f]{64}").isEqualTo(new Wording(ANNA, 1, " x ").key("say"));
        assertThat(key)
                .isNotEqualTo(new Wording(ANNA, 1, "y").key("say"))
                .isNotEqualTo(new Wording(BEN, 1, "x").key("say"))
                .isNotEqualTo(new Wording(ANNA, 0.8, "x").key("say"))
                .isNotEqualTo(new Wording(ANNA, 1, "x").key("espeak-ng"));
    }
}
