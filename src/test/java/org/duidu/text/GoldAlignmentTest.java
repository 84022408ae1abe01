package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures the aligner against paragraphs that were paired by hand, without any lesson vocabulary. A bead counts as right
 * if it has exactly the sentences of a bead of the gold set.
 */
class GoldAlignmentTest {
    private static final List<String> TUNING = List.of("tuning-news.md", "tuning-stories.md");
    private static final List<String> HELD_OUT = List.of("held-out.md", "held-out-2.md");
    private static final List<String> ALL =
            List.of("tuning-news.md", "tuning-stories.md", "held-out.md", "held-out-2.md");

    /** Below this the reader sees the pair only softly. */
    private static final double SURE = 0.8;

    @BeforeAll
    static void printFigures() {
        System.out.println("alignment, tuning part: " + figures(TUNING));
        System.out.println("alignment, held out:    " + figures(HELD_OUT));
        System.out.println("alignment, all:         " + figures(ALL));
    }

    private record Figures(int gold, int made, int right, int sure, int sureAndRight) {
        double precision() {
            return (double) right / made;
        }

        double recall() {
            return (double) right / gold;
        }

        double surePrecision() {
            return (double) sureAndRight / sure;
        }

        Figures plus(Figures other) {
            return new Figures(
                    gold + other.gold,
                    made + other.made,
                    right + other.right,
                    sure + other.sure,
                    sureAndRight + other.sureAndRight);
        }

        @Override
        public String toString() {
            return String.format(
                    "%d beads, precision %.3f, recall %.3f; sure of %.1f %%, of these right %.3f",
                    gold, precision(), recall(), 100.0 * sure / made, surePrecision());
        }
    }

    @Test
    void hasPrecisionAndRecallOfAtLeast98InAHundred() {
        assertThat(figures(ALL).precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(figures(ALL).recall()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void isAsGoodOnParagraphsThatNothingWasTunedOn() {
        assertThat(figures(HELD_OUT).precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(figures(HELD_OUT).recall()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void isRightNearlyAlwaysWhereItIsSure() {
        Figures all = figures(ALL);
        assertThat(all.surePrecision()).isGreaterThanOrEqualTo(0.985);
        assertThat((double) all.sure() / all.made()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning-news.md", "tuning-stories.md", "held-out.md", "held-out-2.md"})
    void everyGoldBoundaryIsABoundaryOfSentencesInBothLanguages(String file) {
        for (GoldSet.Pair pair : GoldSet.read(file)) {
            assertThat(boundaries(SentenceSplitter.english(pair.en())))
                    .as(pair.name())
                    .containsAll(boundaries(pair.beads().stream().map(Bead::en).toList()));
            assertThat(boundaries(SentenceSplitter.chinese(pair.zh())))
                    .as(pair.name())
                    .containsAll(boundaries(pair.beads().stream().map(Bead::zh).toList()));
        }
    }

    private static Set<Integer> boundaries(List<TextRange> ranges) {
        return ranges.stream()
                .filter(range -> !range.isEmpty())
                .map(TextRange::end)
                .collect(Collectors.toSet());
    }

    private static Figures figures(List<String> files) {
        Aligner aligner = new Aligner();
        Figures sum = new Figures(0, 0, 0, 0, 0);
        for (String file : files) {
            for (GoldSet.Pair pair : GoldSet.read(file)) {
                sum = sum.plus(figures(pair, aligner));
            }
        }
        return sum;
    }

    private static Figures figures(GoldSet.Pair pair, Aligner aligner) {
        List<Bead> made = aligner.align(
                pair.en(),
                SentenceSplitter.english(pair.en()),
                pair.zh(),
                SentenceSplitter.chinese(pair.zh()),
                Lexicon.EMPTY);
        Set<String> gold = pair.beads().stream().map(bead -> key(bead, pair)).collect(Collectors.toSet());
        List<Bead> right =
                made.stream().filter(bead -> gold.contains(key(bead, pair))).toList();
        return new Figures(pair.beads().size(), made.size(), right.size(), sure(made), sure(right));
    }

    private static int sure(List<Bead> beads) {
        return (int) beads.stream().filter(bead -> bead.confidence() >= SURE).count();
    }

    /** The sentences of both sides; where an empty range stands does not matter. */
    private static String key(Bead bead, GoldSet.Pair pair) {
        return side(bead.en(), pair.en()) + " / " + side(bead.zh(), pair.zh());
    }

    private static String side(TextRange range, String text) {
        return range.isEmpty() ? "" : range.start() + " " + range.of(text);
    }
}
