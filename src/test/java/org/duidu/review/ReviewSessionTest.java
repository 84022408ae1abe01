package org.duidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.review.Log.productive;
import static org.duidu.review.Log.receptive;
import static org.duidu.review.Log.word;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duidu.review.CardState.Wait;
import org.duidu.review.Evidence.Outcome;
import org.duidu.review.LogEntry.Mark;
import org.junit.jupiter.api.Test;

class ReviewSessionTest {
    private static final Duration QUICKLY = Duration.ofSeconds(3);

    private final Log log = new Log();
    private final LearnerMemory memory = log.memory();
    private final ReviewSession session = new ReviewSession(memory, word -> true);

    private void learned(String... lemmas) {
        for (String lemma : lemmas) {
            memory.take(log.evidence(lemma, Outcome.RIGHT, Side.RECEPTIVE));
        }
    }

    private void answer(CardKey card, Rating rating) {
        session.answer(card, rating, "", QUICKLY);
    }

    @Test
    void beginsNewWordsInTheirOrderUpToTheLimit() {
        memory.use(memory.settings().withNewADay(2));
        memory.add(List.of(word("a"), word("b"), word("c")), "one");
        assertThat(session.queue().fresh()).containsExactly(receptive("a"), receptive("b"));
        answer(receptive("a"), Rating.GOOD);
        assertThat(session.queue().fresh()).containsExactly(receptive("b"));
        answer(receptive("b"), Rating.GOOD);
        assertThat(session.queue().next()).isEmpty();
        log.nextDay();
        memory.use(memory.settings().withNewADay(3));
        assertThat(session.queue().fresh()).containsExactly(productive("a"), productive("b"), receptive("c"));
    }

    @Test
    void asksWhatIsDueBeforeAnythingNew() {
        learned("due");
        memory.add(List.of(word("new")), "one");
        log.pass(Duration.ofDays(5));
        assertThat(session.queue().next()).contains(receptive("due"));
    }

    @Test
    void asksFirstWhatIsLikeliestForgotten() {
        learned("firm", "weak");
        log.pass(Duration.ofDays(2));
        memory.take(log.evidence("firm", Outcome.RIGHT, Side.RECEPTIVE));
        log.pass(Duration.ofDays(40));
        assertThat(session.queue().due()).containsExactly(receptive("weak"), receptive("firm"));
    }

    @Test
    void asksAWordFromOneSideADay() {
        memory.take(log.evidence("both", Outcome.RIGHT, Side.RECEPTIVE, Side.PRODUCTIVE));
        log.pass(Duration.ofDays(5));
        assertThat(session.queue().due()).hasSize(1);
        CardKey first = session.queue().next().orElseThrow();
        answer(first, Rating.GOOD);
        assertThat(session.queue().next()).isEmpty();
        log.nextDay();
        assertThat(session.queue().due()).containsExactly(first.sibling());
    }

    @Test
    void asksForTheWordItselfOnceItIsUnderstood() {
        learned("harbour");
        assertThat(session.queue().next()).isEmpty();
        log.nextDay();
        assertThat(session.queue().next()).contains(productive("harbour"));
    }

    @Test
    void aForgottenCardComesAgainWithinTheSitting() {
        memory.add(List.of(word("a"), word("b")), "one");
        answer(receptive("a"), Rating.AGAIN);
        assertThat(session.queue().next()).contains(receptive("b"));
        answer(receptive("b"), Rating.EASY);
        assertThat(session.queue().soon()).containsExactly(receptive("a"));
        log.pass(Duration.ofMinutes(11));
        assertThat(session.queue().steps()).containsExactly(receptive("a"));
    }

    @Test
    void saysHowLongEachAnswerPutsACardOff() {
        memory.add(List.of(word("a")), "one");
        assertThat(session.waits(receptive("a")))
                .containsEntry(Rating.AGAIN, new Wait(0, Duration.ofMinutes(10)))
                .containsEntry(Rating.HARD, new Wait(0, Duration.ofMinutes(15)))
                .containsEntry(Rating.GOOD, new Wait(2, Duration.ZERO))
                .containsEntry(Rating.EASY, new Wait(8, Duration.ZERO));
    }

    @Test
    void undoesStepByStep() {
        memory.add(List.of(word("a"), word("b")), "one");
        DayQueue before = session.queue();
        answer(receptive("a"), Rating.GOOD);
        session.bury(word("b"));
        assertThat(session.queue().next()).isEmpty();
        session.undo();
        assertThat(session.queue().next()).contains(receptive("b"));
        session.undo();
        assertThat(session.queue()).isEqualTo(before);
        assertThat(session.canUndo()).isFalse();
        assertThat(session.undo()).isEmpty();
    }

    @Test
    void aBuriedWordComesBackTomorrow() {
        learned("a");
        log.pass(Duration.ofDays(5));
        session.bury(word("a"));
        assertThat(session.queue().next()).isEmpty();
        log.nextDay();
        assertThat(session.queue().next()).contains(receptive("a"));
    }

    @Test
    void suspendedAndKnownWordsStayAwayUntilTheyAreResumed() {
        learned("a", "b");
        log.pass(Duration.ofDays(5));
        session.suspend(word("a"));
        session.know(word("b"));
        log.pass(Duration.ofDays(300));
        assertThat(session.queue().next()).isEmpty();
        memory.mark(word("a"), Mark.Kind.RESUMED);
        assertThat(session.queue().due()).containsExactly(receptive("a"));
    }

    @Test
    void leavesOutWordsThatCannotBeShownAndSaysHowMany() {
        memory.add(List.of(word("here"), word("gone")), "one");
        ReviewSession some = new ReviewSession(memory, key -> key.lemma().equals("here"));
        assertThat(some.queue())
                .returns(List.of(receptive("here")), DayQueue::fresh)
                .returns(1, DayQueue::away);
    }

    @Test
    void endsWithWhatTomorrowBrings() {
        memory.use(memory.settings().withNewADay(3));
        memory.add(IntStream.range(0, 8).mapToObj(i -> word("w" + i)).toList(), "one");
        answer(receptive("w0"), Rating.AGAIN);
        answer(receptive("w1"), Rating.GOOD);
        answer(receptive("w2"), Rating.GOOD);
        assertThat(session.summary()).isEqualTo(new ReviewSession.Summary(3, 2, QUICKLY.multipliedBy(3), 1, 3));
    }

    @Test
    void aSittingThatGoesPastFourInTheMorningGoesOnWithTheNextDay() {
        memory.use(memory.settings().withNewADay(1));
        memory.add(List.of(word("a"), word("b")), "one");
        log.pass(Duration.ofHours(18));
        answer(receptive("a"), Rating.EASY);
        assertThat(session.queue().next()).isEmpty();
        log.pass(Duration.ofHours(2));
        assertThat(session.queue().fresh()).containsExactly(productive("a"));
    }

    @Test
    void crammingRepeatsWhatFailedAndLeavesTheScheduleAlone() {
        learned("a", "b");
        Optional<CardState> before = log.state(memory, receptive("a"));
        CramSession cram = new CramSession(memory, List.of(receptive("a"), receptive("b")), 1);
        CardKey first = cram.next().orElseThrow();
        cram.answer(Rating.AGAIN, "", QUICKLY);
        assertThat(cram.next()).isNotEqualTo(Optional.of(first));
        cram.answer(Rating.GOOD, "", QUICKLY);
        assertThat(cram.next()).contains(first);
        cram.answer(Rating.HARD, "", QUICKLY);
        assertThat(cram.next()).isEmpty();
        assertThat(cram.remembered()).isEqualTo(cram.size());
        assertThat(log.state(memory, receptive("a"))).isEqualTo(before);
        assertThat(log.entries).hasSize(5);
    }
}
