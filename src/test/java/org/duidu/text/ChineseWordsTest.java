package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseWordsTest {
    private static final String TEXT = "運河在冬天結冰，Anthropic 主張。";

    @ParameterizedTest
    @CsvSource({"0,運河", "1,運河", "2,在", "3,冬天", "6,結冰", "7,，", "8,Anthropic", "16,Anthropic", "18,主張", "20,。", "21,。"})
    void selectsTheWordAtAnOffset(int offset, String word) {
        assertThat(ChineseWords.wordAt(TEXT, offset).of(TEXT)).isEqualTo(word);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(ChineseWords.wordAt("", 0)).isEqualTo(new TextRange(0, 0));
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        assertThatThrownBy(() -> ChineseWords.wordAt("運河", 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void tellsWholeWordsFromPieces() {
        assertThat(ChineseWords.isWhole(TEXT, new TextRange(0, 2))).isTrue();
        assertThat(ChineseWords.isWhole(TEXT, new TextRange(1, 2))).isFalse();
    }
}
