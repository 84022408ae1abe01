package org.duidu.review;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duidu.review.CardState.Wait;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;

/**
 * A sitting at the day's review. What comes next is looked up anew after each step, so it is right after undoing, after a
 * quiz in between and after midnight.
 */
public final class ReviewSession {
    /** How answers given here are called in the log. */
    public static final String EXERCISE = "review";

    private final LearnerMemory memory;
    private final Predicate<WordKey> shown;
    private final Deque<LogEntry> done = new ArrayDeque<>();

    /**
     * @param memory of a learner who began
     * @param shown whether a word can be shown, because its lesson is at hand
     */
    public ReviewSession(LearnerMemory memory, Predicate<WordKey> shown) {
        this.memory = memory;
        this.shown = shown;
    }

    /** What is left of today. */
    public DayQueue queue() {
        return DayQueue.of(deck(), memory.now(), shown);
    }

    /** How long the card would be put off by each answer given now. */
    public Map<Rating, Wait> waits(CardKey card) {
        ZonedDateTime now = memory.now();
        Map<Rating, Wait> waits = new EnumMap<>(Rating.class);
        deck().preview(card, now).forEach((rating, state) -> waits.put(rating, state.waitFrom(now.toInstant())));
        return waits;
    }

    /**
     * Takes in the learner's answer to a card.
     *
     * @param typed what was typed or chosen; empty where the learner only said how well it went
     */
    public void answer(CardKey card, Rating rating, String typed, Duration taken) {
        done.push(memory.answer(card.word(), Optional.of(card.side()), rating, EXERCISE, typed, taken));
    }

    /** Puts a word off until tomorrow. */
    public void bury(WordKey word) {
        done.push(memory.mark(word, Mark.Kind.BURIED));
    }

    /** Takes a word out of review until it is resumed. */
    public void suspend(WordKey word) {
        done.push(memory.mark(word, Mark.Kind.SUSPENDED));
    }

    /** Takes a word out of review because the learner knows it. */
    public void know(WordKey word) {
        done.push(memory.mark(word, Mark.Kind.KNOWN));
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    /** Takes the last step of this sitting back; its card is then the next again, or soon. */
    public Optional<LogEntry> undo() {
        Optional<LogEntry> last = Optional.ofNullable(done.poll());
        last.ifPresent(memory::retract);
        return last;
    }

    /** How the sitting went and what tomorrow brings. */
    public Summary summary() {
        ZonedDateTime tomorrow = deck().scheduler().days().tomorrow(memory.now());
        // At the end of that day every step taken today has run out, too.
        DayQueue next = DayQueue.of(deck(), tomorrow.plusDays(1).minusMinutes(1), shown);
        int answers = 0;
        int passed = 0;
        Duration taken = Duration.ZERO;
        for (LogEntry entry : done) {
            if (entry instanceof Answer answer) {
                answers++;
                passed += answer.rating().isPass() ? 1 : 0;
                taken = taken.plus(answer.taken());
            }
        }
        return new Summary(
                answers,
                passed,
                taken,
                next.steps().size() + next.due().size(),
                next.fresh().size());
    }

    private Deck deck() {
        return memory.deck().orElseThrow();
    }

    /**
     * @param answers given in this sitting
     * @param passed how many of them were remembered
     * @param taken time spent on them
     * @param dueTomorrow cards that come again tomorrow
     * @param newTomorrow cards that begin tomorrow
     */
    public record Summary(int answers, int passed, Duration taken, int dueTomorrow, int newTomorrow) {}
}
