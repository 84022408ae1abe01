package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            運河結冰,船隻不能走. | 運河結冰，船隻不能走。
            你好, 世界!          | 你好，世界！
            他說:「好」;她走了?  | 他說：「好」；她走了？
            什麼?!真的           | 什麼？！真的
            「對」,他說          | 「對」，他說
            等等...然後          | 等等……然後
            公司(總部在台北)說   | 公司（總部在台北）說
            第一行.              | 第一行。
            """)
    void makesTheMarksBetweenChineseFullWidth(String text, String mended) {
        assertThat(mend(text, Widths.halfWidthInChinese(text))).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在10:30出發，共3.5公里，25,000人",
                "網址是https://example.org/a.b,c?d=1！",
                "Claude Inc. 與 U.S. 公司",
                "蘋果(Apple)說",
                "Yes, of course.",
                "運河結冰，船隻不能走。",
                "",
                "()"
            })
    void leavesNumbersAddressesAndLatinWordsAlone(String text) {
        assertThat(Widths.halfWidthInChinese(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ｔｈｅ year １９１４，then | The year 1914, then
            It froze。               | It froze.
            one、two                 | one, two
            (so）                    | (so)
            """)
    void makesEnglishHalfWidth(String text, String mended) {
        assertThat(mend(text, Widths.fullWidthInEnglish(text))).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They say 你好，世界。", "“Curly” — quotes…", "He wrote 「對！」 on it"})
    void leavesChineseQuotationsInEnglishAlone(String text) {
        assertThat(Widths.fullWidthInEnglish(text)).isEmpty();
    }

    @Test
    void bearsLongRunsOfMarks() {
        String text = "對" + "(".repeat(50_000) + ",".repeat(50_000) + "a";

        assertThat(Widths.halfWidthInChinese(text)).isEmpty();
    }

    private static String mend(String text, List<Replacement> replacements) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            Replacement one = replacements.get(i);
            mended.replace(one.range().start(), one.range().end(), one.text());
        }
        return mended.toString();
    }
}
