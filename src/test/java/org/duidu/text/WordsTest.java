package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The canal froze.                     | The/canal/froze
            a well-known, high-speed rail        | a/well-known/high-speed/rail
            don't say o’clock                    | don't/say/o'clock
            Alibaba's and Qwen’s lab             | Alibaba/and/Qwen/lab
            the students’ work                   | the/students/work
            25,000 accounts, 28.8 million        | 25,000/accounts/28.8/million
            at 10:30 on page 7: stop             | at/10:30/on/page/7/stop
            the U.S. and the U.S.A.              | the/US/and/the/USA
            8 a.m. or 9 p.m.?                    | 8/am/or/9/pm
            COVID-19 and GPT-4o                  | COVID-19/and/GPT-4o
            “Quoted” 'words' (here)              | Quoted/words/here
            end.Start again                      | end/Start/again
            a — b – c -- d                       | a/b/c/d
            cafe\u0301 naïve                     | café/naïve
            en 對讀 de                           | en/de
            ＵＳ shares                          | US/shares
            co\u2011operate                      | co-operate
            para\u00ADgraph                      | paragraph
            """)
    void findsTheWords(String text, String words) {
        assertThat(Words.of(text).stream().map(Word::text)).containsExactly(words.split("/"));
    }

    @Test
    void leavesThePossessiveOutOfTheRange() {
        Word word = Words.of("on Alibaba’s side").get(1);

        assertThat(word.range()).isEqualTo(new TextRange(3, 10));
        assertThat(word.whole()).isEqualTo(new TextRange(3, 12));
    }

    @Test
    void countsTheLastPointOfAnInitialismToTheWord() {
        assertThat(Words.of("in the U.S. today").get(2).range()).isEqualTo(new TextRange(7, 11));
    }

    @Test
    void givesThePartsOfACompound() {
        List<Word> parts = Words.of("a high-speed-rail line").get(1).parts();

        assertThat(parts).extracting(Word::text).containsExactly("high", "speed", "rail");
        assertThat(parts)
                .extracting(Word::range)
                .containsExactly(new TextRange(2, 6), new TextRange(7, 12), new TextRange(13, 17));
    }

    @ParameterizedTest
    @CsvSource({"0,The", "2,The", "3,The", "4,firm's", "9,firm's", "10,firm's", "11,well-run", "18,well-run"})
    void selectsTheWordAtAnOffset(int offset, String word) {
        String text = "The firm's well-run.";

        assertThat(Words.at(text, offset).map(found -> found.whole().of(text))).contains(word);
    }

    @Test
    void findsNoWordAwayFromWords() {
        assertThat(Words.at("one  ,  two", 5)).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.at("", 0)).isEmpty();
    }

    @Test
    void bearsHugeWordsAndRunsOfJoints() {
        assertThat(Words.of("a".repeat(200_000))).hasSize(1);
        assertThat(Words.of("a-".repeat(50_000))).hasSize(1);
        assertThat(Words.of("a'".repeat(50_000))).hasSize(1);
        assertThat(Words.of("a.".repeat(50_000))).hasSize(1);
        assertThat(Words.of("1,".repeat(50_000))).hasSize(1);
    }

    @Test
    void rangesAreInOrderInsideTheTextAndNeverOverlap() {
        Random random = new Random(1);
        String pieces = "aZé\u0301'’-‑.,:;1 9\n對，「\uD83D\uDE00\uD83Ds\u00AD(";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            int end = 0;
            for (Word word : Words.of(text.toString())) {
                assertThat(word.whole().start()).isGreaterThanOrEqualTo(end);
                assertThat(word.range().isEmpty()).isFalse();
                assertThat(word.range().start()).isEqualTo(word.whole().start());
                assertThat(word.range().end()).isLessThanOrEqualTo(word.whole().end());
                end = word.whole().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
