package org.duidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.review.Log.productive;
import static org.duidu.review.Log.receptive;
import static org.duidu.review.Log.word;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerMemoryTest {
    private final Log log = new Log();
    private final LearnerMemory memory = log.memory();

    @ParameterizedTest
    @CsvSource({"FAILED, AGAIN", "HELPED, HARD", "RIGHT, GOOD"})
    void ratesEvidenceAndNeverConcludesEasy(Outcome outcome, Rating rating) {
        memory.take(log.evidence("harbour", outcome, Side.RECEPTIVE));
        assertThat(((Answer) log.entries.get(0)).rating()).isEqualTo(rating);
    }

    @Test
    void keepsEverythingThatAnAnswerTells() {
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.PRODUCTIVE));
        assertThat(log.entries)
                .containsExactly(new Answer(
                        1,
                        memory.now(),
                        word("harbour"),
                        Optional.of(Side.PRODUCTIVE),
                        Rating.GOOD,
                        "cloze",
                        "lesson",
                        "typed",
                        Duration.ofSeconds(4)));
    }

    @Test
    void tellsEachSideThatEvidenceIsOf() {
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE, Side.PRODUCTIVE));
        assertThat(log.state(memory, receptive("harbour"))).isPresent();
        assertThat(log.state(memory, productive("harbour"))).isPresent();
    }

    @Test
    void leavesTheOtherCardAlone() {
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        assertThat(log.state(memory, productive("harbour"))).isEmpty();
    }

    @Test
    void keepsEvidenceOfNoSideForTheRecordAlone() {
        memory.take(log.evidence("harbour", Outcome.RIGHT));
        assertThat(log.entries).hasSize(1);
        assertThat(memory.has(word("harbour"))).isFalse();
    }

    @Test
    void onlyTheFirstAnswerOfADayIsTheReview() {
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        log.nextDay();
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        MemoryState first =
                log.state(memory, receptive("harbour")).orElseThrow().memory();
        log.pass(Duration.ofHours(2));
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        MemoryState second =
                log.state(memory, receptive("harbour")).orElseThrow().memory();
        assertThat(second).isEqualTo(new Fsrs(Weights.USUAL).next(first, Rating.GOOD, 0));
    }

    @Test
    void keepsWhatComesBeforeTheLearnerIsThere() {
        LearnerMemory early = new LearnerMemory(log, log);
        early.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        early.add(List.of(word("ferry")), "one");
        assertThat(log.entries).isEmpty();
        early.begin(LearnerMemory.read(log, Log.LEARNER));
        assertThat(log.entries).hasSize(2);
        assertThat(early.has(word("harbour")) && early.has(word("ferry"))).isTrue();
    }

    @Test
    void takesAWordInOnce() {
        memory.add(List.of(word("harbour"), word("ferry")), "one");
        memory.add(List.of(word("harbour")), "two");
        assertThat(log.entries).hasSize(2);
        assertThat(memory.deck()
                        .orElseThrow()
                        .word(word("harbour"))
                        .orElseThrow()
                        .lesson())
                .isEqualTo("one");
    }

    @Test
    void neverTakesALineOut() {
        memory.add(List.of(word("harbour")), "one");
        memory.retract(log.entries.get(0));
        assertThat(log.entries).hasSize(2);
        assertThat(memory.has(word("harbour"))).isFalse();
    }

    @Test
    void takesAnAnswerBackAsIfItHadNeverBeenGiven() {
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        Optional<CardState> before = log.state(memory, receptive("harbour"));
        log.nextDay();
        memory.take(log.evidence("harbour", Outcome.FAILED, Side.RECEPTIVE));
        memory.retract(log.entries.get(1));
        assertThat(log.state(memory, receptive("harbour"))).isEqualTo(before);
    }

    @Test
    void isTheSameAfterAReplay() {
        learnAWhile();
        LearnerMemory again = log.memory();
        assertThat(states(again)).isEqualTo(states(memory)).isNotEmpty();
    }

    @Test
    void replaysTheWholeLogUnderOtherSettings() {
        learnAWhile();
        ReviewSettings strict = memory.settings().withRetention(0.97);
        memory.use(strict);
        assertThat(states(memory)).isEqualTo(states(log.memory())).isEqualTo(states(Deck.of(strict, log.entries)));
        assertThat(log.settings(Log.LEARNER)).isEqualTo(strict);
    }

    private void learnAWhile() {
        Outcome[] outcomes = Outcome.values();
        for (int i = 0; i < 60; i++) {
            String lemma = "word" + i % 7;
            memory.take(log.evidence(lemma, outcomes[i * i % 3], Side.values()[i % 2]));
            if (i % 9 == 0) {
                memory.retract(log.entries.get(log.entries.size() - 1));
            }
            log.pass(Duration.ofHours(5 + i % 11));
        }
    }

    private static List<CardState> states(LearnerMemory memory) {
        return states(memory.deck().orElseThrow());
    }

    private static List<CardState> states(Deck deck) {
        List<CardState> states = new ArrayList<>();
        for (StudiedWord word : deck.words()) {
            for (Side side : Side.values()) {
                word.state(side).ifPresent(states::add);
            }
        }
        return states;
    }

    @Test
    void takesAKnownWordBackInWhenItWasForgottenAfterAll() {
        memory.take(log.evidence("harbour", Outcome.RIGHT, Side.RECEPTIVE));
        memory.mark(word("harbour"), Mark.Kind.KNOWN);
        memory.take(log.evidence("harbour", Outcome.FAILED, Side.RECEPTIVE));
        assertThat(memory.deck()
                        .orElseThrow()
                        .word(word("harbour"))
                        .orElseThrow()
                        .standing())
                .isEqualTo(StudiedWord.Standing.ACTIVE);
    }

    @Test
    void tellsOfEachChange() {
        List<String> told = new ArrayList<>();
        memory.listen(() -> told.add("changed"));
        memory.add(List.of(word("harbour")), "one");
        memory.add(List.of(word("harbour")), "one");
        assertThat(told).hasSize(1);
    }
}
