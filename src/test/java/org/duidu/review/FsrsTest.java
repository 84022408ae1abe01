package org.duidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FsrsTest {
    private static final double NEAR = 1e-6;

    private final Fsrs fsrs = new Fsrs(Weights.USUAL);

    static Stream<JsonNode> states() throws IOException {
        return FsrsVectors.of("state_sequences");
    }

    static Stream<JsonNode> recalls() throws IOException {
        return FsrsVectors.of("retrievability");
    }

    static Stream<JsonNode> intervals() throws IOException {
        return FsrsVectors.of("next_interval");
    }

    @ParameterizedTest
    @MethodSource("states")
    void changesMemoriesAsTheReferenceDoes(JsonNode sequence) {
        MemoryState state = null;
        for (JsonNode row : sequence) {
            Rating rating = FsrsVectors.rating(row);
            state = state == null
                    ? fsrs.first(rating)
                    : fsrs.next(state, rating, row.get("delta_t").asLong());
            assertNear(state.stability(), row.get("stability").asDouble());
            assertNear(state.difficulty(), row.get("difficulty").asDouble());
        }
    }

    /** The reference rounds each state to eight decimals and goes on from there. */
    private static void assertNear(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(NEAR * Math.max(1, expected)));
    }

    @ParameterizedTest
    @MethodSource("recalls")
    void fadesAsTheReferenceDoes(JsonNode row) {
        double recall = fsrs.retrievability(
                row.get("stability").asDouble(), row.get("elapsed_days").asDouble());
        assertThat(recall).isCloseTo(row.get("r").asDouble(), within(NEAR));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void findsTheIntervalsOfTheReference(JsonNode row) {
        int interval = fsrs.interval(
                row.get("stability").asDouble(), row.get("request_retention").asDouble(), 36_500);
        assertThat(interval).isEqualTo(row.get("interval").asInt());
    }

    @Nested
    class Published {
        @Test
        void statesOfFsrsRs() {
            MemoryState state = after(fsrs);
            assertThat(state.stability()).isCloseTo(53.62691, within(1e-4));
            assertThat(state.difficulty()).isCloseTo(6.3574867, within(NEAR));
        }

        @Test
        void statesOfFsrsRsWithoutShortTermMemory() {
            List<Double> weights = new ArrayList<>(Weights.USUAL.values());
            weights.set(17, 0.0);
            weights.set(18, 0.0);
            weights.set(19, 0.0);
            assertThat(after(new Fsrs(new Weights(weights))).stability()).isCloseTo(53.335106, within(1e-4));
        }

        /** Ratings 1, 3, 3, 3, 3, 3 after 0, 0, 1, 3, 8 and 21 days ({@code src/inference.rs}). */
        private static MemoryState after(Fsrs model) {
            MemoryState state = model.first(Rating.AGAIN);
            for (long days : new long[] {0, 1, 3, 8, 21}) {
                state = model.next(state, Rating.GOOD, days);
            }
            return state;
        }

        @ParameterizedTest
        @CsvSource({"AGAIN, 6.4133", "HARD, 5.11217071", "GOOD, 2.11810397", "EASY, 1"})
        void firstDifficulties(Rating rating, double difficulty) {
            assertThat(fsrs.first(rating).difficulty()).isCloseTo(difficulty, within(NEAR));
        }

        /** fsrs-rs; its 32-bit arithmetic puts the first, of eight thousand years, three days sooner. */
        @Test
        void intervalsOfOneDayOfStability() {
            assertThat((double) interval(1)).isCloseTo(3_116_766, within(3_116_766 * NEAR));
            assertThat(IntStream.rangeClosed(2, 10).map(this::interval))
                    .containsExactly(34793, 2508, 387, 90, 27, 9, 3, 1, 1);
        }

        private int interval(int tenths) {
            return fsrs.interval(1, tenths / 10.0, Integer.MAX_VALUE);
        }
    }

    @Nested
    class Traps {
        @Test
        void returnsToTheFirstDifficultyOfEasyBeforeItIsCut() {
            double first = 6.4133 - Math.exp(0.8334 * 3) + 1;
            assertThat(first).isLessThan(1);
            MemoryState hardest = new MemoryState(1, 10);
            assertThat(fsrs.next(hardest, Rating.GOOD, 5).difficulty())
                    .isCloseTo(0.001 * first + 0.999 * 10, within(1e-12));
        }

        @Test
        void neverTakesStabilityAwayForHardOnTheSameDay() {
            MemoryState state = new MemoryState(20, 5);
            assertThat(fsrs.next(state, Rating.HARD, 0).stability()).isEqualTo(20);
        }

        @Test
        void takesStabilityAwayForAgainOnTheSameDay() {
            MemoryState state = new MemoryState(20, 5);
            assertThat(fsrs.next(state, Rating.AGAIN, 0).stability()).isLessThan(20);
        }

        @Test
        void roundsHalvesUp() {
            double halfway = 2.5 / fsrs.days(1, 0.9);
            assertThat(fsrs.interval(Math.nextUp(halfway), 0.9, 36_500)).isEqualTo(3);
        }

        @Test
        void staysWithinItsBoundsWhateverComes() {
            for (Rating rating : Rating.values()) {
                for (double stability : new double[] {Fsrs.LEAST_STABILITY, 1, Fsrs.MOST_STABILITY}) {
                    for (long days : new long[] {0, 1, 100_000}) {
                        MemoryState next = fsrs.next(new MemoryState(stability, 10), rating, days);
                        assertThat(next.stability()).isBetween(Fsrs.LEAST_STABILITY, Fsrs.MOST_STABILITY);
                        assertThat(next.difficulty()).isBetween(1.0, 10.0);
                    }
                }
            }
        }

        @Test
        void hardIsAPass() {
            assertThat(Arrays.stream(Rating.values()).filter(Rating::isPass))
                    .containsExactly(Rating.HARD, Rating.GOOD, Rating.EASY);
        }
    }
}
