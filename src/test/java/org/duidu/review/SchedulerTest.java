package org.duidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.review.CardState.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulerTest {
    private static final CardKey CARD = new CardKey(new WordKey("assert", PartOfSpeech.VERB), Side.RECEPTIVE);
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Asia/Taipei"));
    private static final List<Duration> REFERENCE_STEPS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final ReviewSettings EXACT = ReviewSettings.USUAL.withFuzz(false);
    /** The reference counts dates of UTC. */
    private final Scheduler reference = new Scheduler(EXACT.withLearning(REFERENCE_STEPS), new StudyDays(0));

    private final Scheduler scheduler = new Scheduler(EXACT, StudyDays.USUAL);

    static Stream<JsonNode> cards() throws IOException {
        return FsrsVectors.of("card_sequences");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void schedulesAsTheReferenceDoes(JsonNode sequence) {
        Optional<CardState> state = Optional.empty();
        for (JsonNode row : sequence) {
            Instant at = Instant.parse(row.get("review").asText());
            CardState now = reference.next(CARD, state, FsrsVectors.rating(row), at.atZone(ZoneOffset.UTC));
            assertThat(now.memory().stability())
                    .isCloseTo(
                            row.get("stability").asDouble(),
                            within(1e-6 * Math.max(1, now.memory().stability())));
            assertThat(now.memory().difficulty())
                    .isCloseTo(row.get("difficulty").asDouble(), within(1e-6));
            assertThat(now.phase()).isEqualTo(Phase.values()[row.get("state").asInt() - 1]);
            assertThat(now.step()).isEqualTo(row.get("step").asInt());
            assertThat(now.days()).isEqualTo(row.get("scheduled_days").asInt());
            assertThat(now.lapses()).isEqualTo(row.get("lapses").asInt());
            assertThat(now.answers()).isEqualTo(row.get("reps").asInt());
            Instant due = Instant.parse(row.get("due").asText());
            assertThat(now.dueAt().orElse(at.plus(Duration.ofDays(now.days())))).isEqualTo(due);
            state = Optional.of(now);
        }
    }

    /** py-fsrs {@code tests/test_basic.py}, ts-fsrs {@code __tests__/FSRS-6.test.ts}; 162 or 497 tell of the usual slips. */
    @Test
    void givesThePublishedIntervals() {
        List<Integer> intervals = new ArrayList<>();
        Optional<CardState> state = Optional.empty();
        ZonedDateTime at = START;
        for (char grade : "3333331133333".toCharArray()) {
            CardState now = reference.next(CARD, state, Rating.ofGrade(grade - '0'), at);
            intervals.add(now.days());
            at = now.dueAt().map(due -> due.atZone(START.getZone())).orElse(at.plusDays(now.days()));
            state = Optional.of(now);
        }
        assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Nested
    class Steps {
        @Test
        void aNewWordThatFailedComesAgainInTenMinutes() {
            CardState state = scheduler.next(CARD, Optional.empty(), Rating.AGAIN, START);
            assertThat(state.dueAt()).contains(START.plusMinutes(10).toInstant());
        }

        @Test
        void aStepOfADayIsADayOfTheCalendar() {
            Scheduler weekly = new Scheduler(
                    EXACT.withLearning(List.of(Duration.ofMinutes(10), Duration.ofDays(1))), StudyDays.USUAL);
            CardState state = weekly.next(CARD, Optional.empty(), Rating.GOOD, START.withHour(23));
            assertThat(state)
                    .returns(Phase.LEARNING, CardState::phase)
                    .returns(LocalDate.of(2026, 3, 3), CardState::due);
            CardState after = weekly.next(CARD, Optional.of(state), Rating.GOOD, START.plusDays(1));
            assertThat(after.phase()).isEqualTo(Phase.REVIEW);
        }

        @Test
        void withoutStepsEveryAnswerPutsItOffForDays() {
            Scheduler none = new Scheduler(EXACT.withLearning(List.of()).withRelearning(List.of()), StudyDays.USUAL);
            assertThat(none.preview(CARD, Optional.empty(), START).values())
                    .allSatisfy(state -> assertThat(state.days()).isPositive());
        }

        @Test
        void aStepThatIsNoLongerInTheSettingsIsOver() {
            CardState second = reference.next(CARD, Optional.empty(), Rating.GOOD, START);
            assertThat(second.step()).isEqualTo(1);
            assertThat(scheduler
                            .next(CARD, Optional.of(second), Rating.HARD, START)
                            .phase())
                    .isEqualTo(Phase.REVIEW);
        }

        @Test
        void oneAndTwoStepsOfRelearningWork() {
            for (List<Duration> steps : List.of(REFERENCE_STEPS, List.of(Duration.ofMinutes(10)))) {
                Scheduler some = new Scheduler(EXACT.withLearning(steps).withRelearning(steps), StudyDays.USUAL);
                CardState learned = some.next(CARD, Optional.empty(), Rating.EASY, START);
                CardState lapsed = some.next(CARD, Optional.of(learned), Rating.AGAIN, START.plusDays(9));
                assertThat(lapsed).returns(Phase.RELEARNING, CardState::phase).returns(1, CardState::lapses);
            }
        }
    }

    @Nested
    class Order {
        @Test
        void hardIsNeverLongerThanGoodNorGoodThanEasy() {
            CardState state = scheduler.next(CARD, Optional.empty(), Rating.EASY, START);
            for (int late = 1; late < 200; late += 7) {
                Map<Rating, CardState> next = scheduler.preview(CARD, Optional.of(state), START.plusDays(late));
                assertThat(next.get(Rating.HARD).days())
                        .isLessThanOrEqualTo(next.get(Rating.GOOD).days());
                assertThat(next.get(Rating.GOOD).days())
                        .isLessThan(next.get(Rating.EASY).days());
            }
        }

        @Test
        void nothingIsLongerThanTheLongest() {
            Scheduler month = new Scheduler(EXACT.withLongest(30), StudyDays.USUAL);
            CardState state = month.next(CARD, Optional.empty(), Rating.EASY, START);
            for (int i = 1; i < 6; i++) {
                state = month.next(CARD, Optional.of(state), Rating.EASY, START.plusDays(30L * i));
                assertThat(state.days()).isLessThanOrEqualTo(30);
            }
        }

        @Test
        void whoWantsToRememberMoreIsAskedSooner() {
            assertThat(firstInterval(0.97)).isLessThan(firstInterval(0.90));
            assertThat(firstInterval(0.90)).isLessThan(firstInterval(0.80));
        }

        private int firstInterval(double retention) {
            return new Scheduler(EXACT.withRetention(retention), StudyDays.USUAL)
                    .next(CARD, Optional.empty(), Rating.EASY, START)
                    .days();
        }
    }

    @Nested
    class Spreading {
        private final Scheduler spreading = new Scheduler(EXACT.withFuzz(true), StudyDays.USUAL);

        @Test
        void isTheSameEachTime() {
            assertThat(spreading.next(CARD, Optional.empty(), Rating.EASY, START))
                    .isEqualTo(spreading.next(CARD, Optional.empty(), Rating.EASY, START));
        }

        @Test
        void bringsWordsOfOneDayApartWithinTheRange() {
            List<Integer> intervals = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
                    .map(word -> new CardKey(new WordKey(word, PartOfSpeech.NOUN), Side.RECEPTIVE))
                    .map(card -> spreading
                            .next(card, Optional.empty(), Rating.EASY, START)
                            .days())
                    .toList();
            double spread = Fuzz.spread(8);
            assertThat(intervals).allMatch(days -> Math.abs(days - 8) <= Math.round(spread));
            assertThat(intervals.stream().distinct().count()).isGreaterThan(1);
        }

        @ParameterizedTest
        @CsvSource({"2.5, 1", "7, 1.675", "20, 2.975", "100, 6.975"})
        void isAsWideAsInAnki(double interval, double spread) {
            assertThat(Fuzz.spread(interval)).isCloseTo(spread, within(1e-9));
        }

        @Test
        void leavesShortIntervalsAlone() {
            assertThat(Fuzz.apply(2, 0, 100, 7)).isEqualTo(2);
        }
    }

    @Nested
    class Days {
        @ParameterizedTest
        @CsvSource({
            "2026-03-02T23:59+08:00[Asia/Taipei], 2026-03-02",
            "2026-03-03T00:01+08:00[Asia/Taipei], 2026-03-02",
            "2026-03-03T03:59:59+08:00[Asia/Taipei], 2026-03-02",
            "2026-03-03T04:00+08:00[Asia/Taipei], 2026-03-03",
            // The clocks of New York go from 2:00 to 3:00 on 8 March 2026, and from 2:00 back to 1:00 on 1 November.
            "2026-03-08T03:30-04:00[America/New_York], 2026-03-07",
            "2026-03-08T04:00-04:00[America/New_York], 2026-03-08",
            "2026-11-01T03:59-05:00[America/New_York], 2026-10-31",
            "2026-11-01T04:00-05:00[America/New_York], 2026-11-01"
        })
        void endAtFourInTheMorning(ZonedDateTime moment, LocalDate day) {
            assertThat(StudyDays.USUAL.of(moment)).isEqualTo(day);
        }

        @Test
        void theNextOneBeginsAtFourEvenWhenTheClocksChange() {
            ZonedDateTime evening = ZonedDateTime.of(2026, 3, 7, 20, 0, 0, 0, ZoneId.of("America/New_York"));
            assertThat(Duration.between(evening, StudyDays.USUAL.tomorrow(evening)))
                    .isEqualTo(Duration.ofHours(7));
        }

        @Test
        void anAnswerAfterMidnightIsOfTheSameDay() {
            CardState evening = scheduler.next(CARD, Optional.empty(), Rating.EASY, START.withHour(23));
            CardState night = scheduler.next(
                    CARD, Optional.of(evening), Rating.GOOD, START.plusDays(1).withHour(1));
            Fsrs fsrs = scheduler.fsrs();
            assertThat(night.memory()).isEqualTo(fsrs.next(evening.memory(), Rating.GOOD, 0));
        }

        @Test
        void anAnswerAnHourLaterMayBeOfTheNextDay() {
            CardState night = scheduler.next(CARD, Optional.empty(), Rating.EASY, START.withHour(3));
            CardState morning = scheduler.next(CARD, Optional.of(night), Rating.GOOD, START.withHour(4));
            assertThat(morning.memory()).isEqualTo(scheduler.fsrs().next(night.memory(), Rating.GOOD, 1));
        }

        @Test
        void aClockThatWasSetBackCountsAsTheSameDay() {
            CardState state = scheduler.next(CARD, Optional.empty(), Rating.EASY, START);
            CardState before = scheduler.next(CARD, Optional.of(state), Rating.GOOD, START.minusDays(3));
            assertThat(before.memory()).isEqualTo(scheduler.fsrs().next(state.memory(), Rating.GOOD, 0));
        }
    }
}
