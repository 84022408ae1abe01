package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15,000 people in 62 years           | 15000 62
            two hundred and five                | 205
            three thousand four hundred and six | 3406
            ninety-nine point                   | 99
            US$6.5 billion                      | 6500000000
            $1.1bn and £3m and 5k               | 1100000000 3000000 5000
            2.4 million                         | 2400000
            a hundred, a million, a dozen       | 100 1000000 12
            five million people                 | 5000000
            18 per cent, 67%, fifty percent     | 0.18 0.67 0.5
            20% off                             | 0.8
            half of it, a third of it           | 0.5 0.333333
            two-thirds and three quarters       | 0.666667 0.75
            a quarter past two                  | 2
            half past two                       | 30 2
            the 1990s, the nineties, the '80s   | 1990 1990 1980
            the 19th century, the third time    | 19 3
            nineteen eighty-four                | 1984
            the twenty-first of June            | 21 6
            10 June 2026                        | 10 6 2026
            He may march in March and in May    | 3 5
            March came. May I go?               | ''
            two and a half hours                | 2.5
            wait a second, ten seconds          | 10
            at 4.40 p.m. and 2:30               | 4 40 2 30
            hundreds of people, dozens          | ''
            one of them                         | 1
            A-0457 and A4 and MP3               | 457
            twenty, thirty                      | 20 30
            one hundred and they left           | 100
            """)
    void readsEnglish(String text, String values) {
        assertThat(values(Numbers.english(text))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一萬五千人，六十二年           | 15000 62
            二百零五，兩百五，兩萬三       | 205 250 23000
            三千四百零六                   | 3406
            六十五億美元，一兆             | 6500000000 1000000000000
            1億2,000萬元                   | 120000000
            １５，０００人，３．５度       | 15000 3.5
            二百四十萬                     | 2400000
            四十多萬                       | 400000
            百萬人次                       | 1000000
            百分之十八，67%，３％          | 0.18 0.67 0.03
            百分之三點五                   | 0.035
            千分之三                       | 0.003
            五成，三成五，八折，七五折     | 0.5 0.35 0.8 0.75
            一半，半價，半小時             | 0.5 0.5 0.5
            三分之一，五分之二             | 0.333333 0.4
            一九九〇年代，九〇年代，80年代 | 1990 1990 1980
            十九世紀，第三次               | 19 3
            一九八四年，二○二六年，1914年  | 1984 2026 1914
            民國一百一十三年，民國113年    | 2024 2024
            民國元年                       | 1912
            2026年6月10日                  | 2026 6 10
            二十一日，十二月               | 21 12
            兩點半，七點五十二分，三點十分 | 2 30 7 52 3 10
            三十八點四度，零點一度，三點二 | 38.4 0.1 3.2
            三年半，兩個半小時             | 3.5 2.5
            九比四                         | 9 4
            近千人，逾百件，超過千名，附近百貨 | 1000 100 1000
            數百人，幾千人，上千輛，十幾個 | ''
            兩三個，七八十，三三兩兩       | ''
            一起統一，三明治，四川，萬一   | ''
            星期三，週五，禮拜一           | ''
            十分好吃，十分鐘               | 10
            成為，兩成員，三人成虎         | 2 3
            一個人                         | 1
            早上八點，晚上十一點           | 8 11
            早上十點完成三座，人數三千     | 10 3 3000
            幾十個，上百人，數十人         | ''
            有些一一說明，千萬別去         | ''
            編號 A-0457，A4 紙             | 457
            """)
    void readsChinese(String text, String values) {
        assertThat(values(Numbers.chinese(text))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "'fifty per cent', 百分之五十",
        "50%, 五成",
        "half, 一半",
        "20% off, 打八折",
        "'in 2024', 民國一一三年",
        "'the 1980s', 八十年代",
        "'4,200 dollars', 四千二百元",
        "'9.2 billion', 九十二億",
        "'in September', 九月"
    })
    void givesBothLanguagesTheSameValue(String en, String zh) {
        assertThat(Numbers.english(en)).hasSize(1);
        assertThat(Numbers.chinese(zh)).hasSize(1);
        assertThat(Numbers.chinese(zh).get(0).value())
                .isEqualTo(Numbers.english(en).get(0).value());
    }

    @Test
    void saysWhatTheNumberCounts() {
        assertThat(Numbers.english("In 1914 the 3rd of 20 won 5% in the 1920s of June."))
                .extracting(Numbers.Mention::kind)
                .containsExactly(
                        Numbers.Kind.YEAR,
                        Numbers.Kind.ORDINAL,
                        Numbers.Kind.CARDINAL,
                        Numbers.Kind.SHARE,
                        Numbers.Kind.DECADE,
                        Numbers.Kind.MONTH);
    }

    @Test
    void marksTheWholeNumberInTheText() {
        String text = "約有百分之十八點五的人";
        assertThat(Numbers.chinese(text).get(0).range().of(text)).isEqualTo("百分之十八點五");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一", "九千", "9", "1,000", "hundred ", "a million ", "一萬", "百分之", "1.", "點", "two-", "半", "third "
            })
    void survivesLongRuns(String run) {
        String text = run.repeat(5_000);
        assertInOrder(text, Numbers.english(text));
        assertInOrder(text, Numbers.chinese(text));
    }

    private static void assertInOrder(String text, List<Numbers.Mention> mentions) {
        int end = 0;
        for (Numbers.Mention mention : mentions) {
            assertThat(mention.range().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.range().end()).isLessThanOrEqualTo(text.length());
            end = mention.range().end();
        }
    }

    private static String values(List<Numbers.Mention> mentions) {
        return mentions.stream().map(mention -> mention.value().toString()).collect(Collectors.joining(" "));
    }
}
