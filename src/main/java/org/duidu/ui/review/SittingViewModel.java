package org.duidu.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.quiz.Marked;
import org.duidu.quiz.Response;
import org.duidu.quiz.Verdict;
import org.duidu.review.CardKey;
import org.duidu.review.CardState.Wait;
import org.duidu.review.LearnerMemory;
import org.duidu.review.LogEntry;
import org.duidu.review.Rating;
import org.duidu.review.ReviewSession;
import org.duidu.review.StudiedWord;
import org.duidu.review.WordKey;
import org.duidu.ui.study.WordShelf;

/** The cards of a sitting one after the other: asked, answered, rated, taken back. */
final class SittingViewModel {
    /** Who went for tea did not think all the time. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final LearnerMemory memory;
    private final WordShelf shelf;
    private final CardQuestions questions;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());
    private final Deque<ShownCard> past = new ArrayDeque<>();
    private final Set<WordKey> seen = new HashSet<>();
    private Optional<Sitting> sitting = Optional.empty();
    private Instant since = Instant.EPOCH;
    private int done;

    /** Where the sitting is. */
    sealed interface Step {
        record Idle() implements Step {}

        record Asked(ShownCard card) implements Step {}

        /**
         * The answer is shown and waits for its rating.
         *
         * @param marked what was typed or chosen; empty if the card was turned over
         * @param usual the rating that Enter gives
         * @param waits how long each rating puts the card off; empty while cramming
         * @param taken until the answer was shown
         */
        record Answered(ShownCard card, Optional<Marked> marked, Rating usual, Map<Rating, Wait> waits, Duration taken)
                implements Step {}

        record Finished(Sitting.Outcome outcome) implements Step {}
    }

    SittingViewModel(LearnerMemory memory, WordShelf shelf, CardQuestions questions, InstantSource clock) {
        this.memory = memory;
        this.shelf = shelf;
        this.questions = questions;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Begins a sitting, or shows at once that there is nothing to do. */
    void begin(Sitting fresh) {
        sitting = Optional.of(fresh);
        past.clear();
        seen.clear();
        done = 0;
        ask();
    }

    /** Ends the sitting where it is; what was answered stays answered. */
    void finish() {
        sitting.ifPresent(now -> step.set(new Step.Finished(now.outcome())));
    }

    boolean isRunning() {
        return step.get() instanceof Step.Asked || step.get() instanceof Step.Answered;
    }

    /** Cards answered or put away in this sitting. */
    int done() {
        return done;
    }

    int left() {
        return sitting.map(Sitting::left).orElse(0);
    }

    /** Whether answers leave the schedule alone. */
    boolean isCram() {
        return sitting.filter(now -> now.session().isEmpty()).isPresent();
    }

    private void ask() {
        Optional<CardKey> next = sitting.flatMap(Sitting::next);
        next.ifPresentOrElse(this::show, this::finish);
    }

    private void show(CardKey key) {
        Optional<StudiedWord> word = memory.deck().flatMap(deck -> deck.word(key.word()));
        String lesson = word.map(StudiedWord::lesson).orElse("");
        shelf.find(key.word(), lesson)
                .map(shown -> new ShownCard(
                        key,
                        shown,
                        questions.of(
                                key.word(),
                                key.side(),
                                word.flatMap(one -> one.state(key.side())),
                                seen.contains(key.word()))))
                .ifPresentOrElse(this::show, this::finish);
    }

    private void show(ShownCard card) {
        since = clock.instant();
        step.set(new Step.Asked(card));
    }

    /** Turns the card over; a question that was not answered counts as not known. */
    void reveal() {
        if (step.get() instanceof Step.Asked asked) {
            Optional<Marked> marked =
                    asked.card().question().map(question -> questions.mark(question, new Response.Skipped()));
            answered(asked.card(), marked, marked.isPresent() ? Rating.AGAIN : Rating.GOOD);
        }
    }

    /** Answers the question of the card. */
    void respond(Response response) {
        if (step.get() instanceof Step.Asked asked && asked.card().question().isPresent()) {
            Marked marked = questions.mark(asked.card().question().get(), response);
            answered(asked.card(), Optional.of(marked), rating(marked.verdict()));
        }
    }

    /** Help makes an answer hard, never half wrong; easy is only for the learner to say. */
    private static Rating rating(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Rating.GOOD;
            case SLIP, WRONG_FORM -> Rating.HARD;
            case SYNONYM, OTHER_WORD, PARTLY, WRONG, OPEN -> Rating.AGAIN;
        };
    }

    private void answered(ShownCard card, Optional<Marked> marked, Rating usual) {
        Duration taken = Duration.between(since, clock.instant());
        seen.add(card.key().word());
        step.set(new Step.Answered(
                card,
                marked,
                usual,
                sitting.orElseThrow().waits(card.key()),
                taken.compareTo(LONGEST) > 0 ? LONGEST : taken));
    }

    /** Rates the answer and goes on. */
    void rate(Rating rating) {
        if (step.get() instanceof Step.Answered answer) {
            String typed =
                    answer.marked().map(marked -> marked.parts().get(0).given()).orElse("");
            sitting.orElseThrow().answer(answer.card().key(), rating, typed, answer.taken());
            passed(answer.card());
        }
    }

    void bury() {
        putAway(ReviewSession::bury);
    }

    void suspend() {
        putAway(ReviewSession::suspend);
    }

    void know() {
        putAway(ReviewSession::know);
    }

    private void putAway(BiConsumer<ReviewSession, WordKey> how) {
        Optional<ReviewSession> session = sitting.flatMap(Sitting::session);
        card().filter(card -> session.isPresent()).ifPresent(card -> {
            how.accept(session.orElseThrow(), card.key().word());
            passed(card);
        });
    }

    private void passed(ShownCard card) {
        past.push(card);
        done++;
        ask();
    }

    /** The card in sight. */
    Optional<ShownCard> card() {
        if (step.get() instanceof Step.Asked asked) {
            return Optional.of(asked.card());
        }
        return step.get() instanceof Step.Answered answered ? Optional.of(answered.card()) : Optional.empty();
    }

    boolean canUndo() {
        return sitting.flatMap(Sitting::session).filter(ReviewSession::canUndo).isPresent();
    }

    /** Takes the last answer or decision back and asks its card again, as it was asked before. */
    void undo() {
        Optional<LogEntry> undone =
                canUndo() ? sitting.flatMap(Sitting::session).flatMap(ReviewSession::undo) : Optional.empty();
        if (undone.isPresent() && !past.isEmpty()) {
            done--;
            show(past.pop());
        }
    }
}
