package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignerTest {
    private final Aligner aligner = new Aligner();

    @Test
    void pairsSentencesOneToOne() {
        assertThat(pairs("It was late. The shop was closed.", "時間晚了。店已經關門。"))
                .containsExactly("It was late. = 時間晚了。", "The shop was closed. = 店已經關門。");
    }

    @Test
    void joinsTwoEnglishSentencesThatBecameOne() {
        assertThat(pairs("He looked in his bag. He looked in his coat. The key was gone!", "他翻了書包，又翻了外套。鑰匙不見了！"))
                .containsExactly(
                        "He looked in his bag. He looked in his coat. = 他翻了書包，又翻了外套。", "The key was gone! = 鑰匙不見了！");
    }

    @Test
    void followsNumbersAgainstLengths() {
        assertThat(pairs(
                        "In 1914 it closed. So did the school. In 1962 it opened again.",
                        "一九一四年它和學校一起關閉了，從此沒有人再去。一九六二年重開。"))
                .containsExactly(
                        "In 1914 it closed. So did the school. = 一九一四年它和學校一起關閉了，從此沒有人再去。",
                        "In 1962 it opened again. = 一九六二年重開。");
    }

    @Test
    void knowsTheWordsOfTheLexicon() {
        String en = "Zorbs fly. Quinches swim. Then both of them rest.";
        String zh = "左布會，昆奇也會。接著牠們都休息。";
        Lexicon lexicon = new Lexicon(List.of(
                new Lexicon.Entry(List.of("quinch*"), List.of("昆奇")),
                new Lexicon.Entry(List.of("rest"), List.of("休息"))));
        assertThat(pairs(en, zh, lexicon))
                .containsExactly("Zorbs fly. Quinches swim. = 左布會，昆奇也會。", "Then both of them rest. = 接著牠們都休息。");
    }

    @ParameterizedTest
    @CsvSource({
        "assert*, he asserted it, true",
        "assert*, an assertion, true",
        "assert*, reassert, false",
        "cat, the cat sat, true",
        "cat, concatenate, false",
        "cat, cats, false",
        "'*', anything, false",
        "look for, we look for it, true"
    })
    void findsFormsAsWholeWordsOrBeginnings(String form, String text, boolean found) {
        assertThat(new Lexicon.Entry(List.of(form), List.of()).isInEnglish(text))
                .isEqualTo(found);
    }

    @Test
    void isLessSureWhereTwoWaysAreAlmostAsGood() {
        List<Bead> clear = beads("It was late. In 1990 she left for Japan!", "很晚了。一九九〇年，她前往日本！");
        List<Bead> unclear = beads("Abcdef ghi. Klmnop qrs. Tuvwxy zab.", "甲乙丙丁。戊己庚辛。");
        assertThat(clear).allSatisfy(bead -> assertThat(bead.confidence()).isGreaterThan(0.9));
        assertThat(unclear).anySatisfy(bead -> assertThat(bead.confidence()).isLessThan(0.6));
    }

    @Test
    void pairsEachSentenceWithNothingWhereOneSideIsEmpty() {
        assertThat(aligner.align("One. Two.", SentenceSplitter.english("One. Two."), "", List.of(), Lexicon.EMPTY))
                .containsExactly(
                        new Bead(new TextRange(0, 4), new TextRange(0, 0), 1),
                        new Bead(new TextRange(5, 9), new TextRange(0, 0), 1));
    }

    @Test
    void givesNothingForNothing() {
        assertThat(aligner.align("", List.of(), "", List.of(), Lexicon.EMPTY)).isEmpty();
    }

    @Test
    void keepsConfidencesBetweenNoneAndAllOnLongParagraphs() {
        List<Bead> beads = beads("It was a cold day. ".repeat(200), "那天很冷。".repeat(190));
        assertThat(beads).allSatisfy(bead -> assertThat(bead.confidence()).isBetween(0.0, 1.0));
        assertHoldsEverySentenceOnce(beads, 200, 190);
    }

    @Test
    void cutsInProportionAboveTheLimit() {
        List<Bead> beads = beads("Go on. ".repeat(1_000), "走。".repeat(300));
        assertThat(beads)
                .hasSize(300)
                .allSatisfy(bead -> assertThat(bead.confidence()).isZero());
        assertHoldsEverySentenceOnce(beads, 1_000, 300);
    }

    @Test
    void survivesSidesOfVeryDifferentLength() {
        assertHoldsEverySentenceOnce(beads("Yes.", "走。".repeat(20_000)), 1, 20_000);
        assertHoldsEverySentenceOnce(beads("Go on. ".repeat(300), "好".repeat(100_000)), 300, 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, -0.73501", "1, -1.84961", "3, -10.72035", "10, -102.87989", "40, -1604.26155"})
    void knowsTheTailOfTheNormalDistribution(double x, double logErfc) {
        assertThat(LengthModel.logErfc(x)).isCloseTo(logErfc, within(1e-4));
    }

    private static void assertHoldsEverySentenceOnce(List<Bead> beads, int en, int zh) {
        int enEnd = 0;
        int zhEnd = 0;
        for (Bead bead : beads) {
            assertThat(bead.en().start()).isGreaterThanOrEqualTo(enEnd);
            assertThat(bead.zh().start()).isGreaterThanOrEqualTo(zhEnd);
            enEnd = bead.en().end();
            zhEnd = bead.zh().end();
        }
        assertThat(beads.size()).isBetween(1, en + zh);
    }

    private List<Bead> beads(String en, String zh) {
        return aligner.align(en, SentenceSplitter.english(en), zh, SentenceSplitter.chinese(zh), Lexicon.EMPTY);
    }

    private List<String> pairs(String en, String zh) {
        return pairs(en, zh, Lexicon.EMPTY);
    }

    private List<String> pairs(String en, String zh, Lexicon lexicon) {
        List<String> pairs = new ArrayList<>();
        for (Bead bead : aligner.align(en, SentenceSplitter.english(en), zh, SentenceSplitter.chinese(zh), lexicon)) {
            pairs.add(bead.en().of(en) + " = " + bead.zh().of(zh));
        }
        return pairs;
    }
}
