package org.duidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.duidu.review.Log.receptive;
import static org.duidu.review.Log.word;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.Statistics.CurvePoint;
import org.duidu.review.Statistics.WordState;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Log log = new Log();
    private final LearnerMemory memory = log.memory();

    private Statistics statistics() {
        return new Statistics(memory.deck().orElseThrow(), memory.now());
    }

    private void take(String lemma, Outcome outcome) {
        memory.take(log.evidence(lemma, outcome, Side.RECEPTIVE));
    }

    @Test
    void forecastsWhatComesDueAndPutsWhatIsOverdueOnToday() {
        take("a", Outcome.RIGHT);
        assertThat(statistics().forecast(4)).containsExactly(0, 0, 1, 0);
        log.pass(Duration.ofDays(5));
        assertThat(statistics().forecast(2)).containsExactly(1, 0);
    }

    @Test
    void countsTheAnswersOfEachDayAndDaysInARow() {
        take("a", Outcome.RIGHT);
        take("a", Outcome.FAILED);
        log.nextDay();
        take("b", Outcome.RIGHT);
        assertThat(statistics().calendar())
                .containsExactly(
                        org.assertj.core.api.Assertions.entry(MONDAY, 2),
                        org.assertj.core.api.Assertions.entry(MONDAY.plusDays(1), 1));
        assertThat(statistics().streak()).isEqualTo(2);
        log.nextDay();
        assertThat(statistics().streak()).isEqualTo(2);
        log.nextDay();
        assertThat(statistics().streak()).isZero();
    }

    @Test
    void measuresWhatWasRememberedWithoutNewCardsAndSecondAnswers() {
        take("a", Outcome.RIGHT);
        take("b", Outcome.RIGHT);
        log.pass(Duration.ofDays(3));
        take("a", Outcome.RIGHT);
        take("b", Outcome.FAILED);
        take("b", Outcome.RIGHT);
        assertThat(statistics().retention(30)).isEqualTo(new Statistics.Retention(2, 1, 0.9));
        assertThat(statistics().retention(30).share()).isEqualTo(0.5);
        log.pass(Duration.ofDays(40));
        assertThat(statistics().retention(30).reviews()).isZero();
    }

    @Test
    void sortsWordsByHowTheyStand() {
        memory.add(List.of(word("new"), word("paused"), word("known")), "one");
        memory.mark(word("paused"), Mark.Kind.SUSPENDED);
        memory.mark(word("known"), Mark.Kind.KNOWN);
        take("learning", Outcome.FAILED);
        take("young", Outcome.RIGHT);
        take("mature", Outcome.RIGHT);
        log.pass(Duration.ofDays(30));
        take("mature", Outcome.RIGHT);
        assertThat(statistics().byState())
                .containsOnlyKeys(WordState.values())
                .allSatisfy((state, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void drawsHowAMemoryFadesAndIsRenewed() {
        take("a", Outcome.RIGHT);
        log.pass(Duration.ofDays(2));
        take("a", Outcome.RIGHT);
        List<CurvePoint> curve = statistics().curve(receptive("a"), 11);
        assertThat(curve).hasSize(14);
        assertThat(curve.get(0)).isEqualTo(new CurvePoint(MONDAY, 1));
        assertThat(curve.get(1).recall()).isBetween(0.9, 1.0);
        assertThat(curve.get(2)).isEqualTo(new CurvePoint(MONDAY.plusDays(2), 1));
        assertThat(curve.get(13).recall()).isCloseTo(0.9, within(0.01));
    }

    @Test
    void aNewCardHasNoCurve() {
        assertThat(statistics().curve(receptive("a"), 10)).isEmpty();
    }
}
