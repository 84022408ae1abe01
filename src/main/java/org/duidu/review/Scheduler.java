package org.duidu.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.review.CardState.Phase;

/**
 * When a card comes again: first after the learner's steps, then after intervals of {@link Fsrs}. Intervals of one card
 * are in order: Hard never longer than Good, Easy longer than Good. Steps and order are those of ts-fsrs 5.4.2.
 *
 * <p>Depends on nothing but what it is given, so that a log gives the same states wherever and whenever it is replayed.
 */
final class Scheduler {
    private static final Duration DAY = Duration.ofDays(1);
    private static final double HARD_OF_ONE_STEP = 1.5;

    private final ReviewSettings settings;
    private final StudyDays days;
    private final Fsrs fsrs;

    Scheduler(ReviewSettings settings, StudyDays days) {
        this.settings = settings;
        this.days = days;
        this.fsrs = new Fsrs(settings.weights());
    }

    Fsrs fsrs() {
        return fsrs;
    }

    StudyDays days() {
        return days;
    }

    /** What each answer would lead to if it were given at a moment. */
    Map<Rating, CardState> preview(CardKey card, Optional<CardState> before, ZonedDateTime at) {
        Map<Rating, CardState> preview = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            preview.put(rating, next(card, before, rating, at));
        }
        return preview;
    }

    /**
     * The state after an answer.
     *
     * @param before empty for a new card
     */
    CardState next(CardKey card, Optional<CardState> before, Rating rating, ZonedDateTime at) {
        LocalDate today = days.of(at);
        return before.map(state -> further(card, state, rating, at))
                .orElseGet(() ->
                        step(new Answered(card, fsrs.first(rating), today, 0, 1, 0, at), Phase.LEARNING, 0, rating));
    }

    /** All that the new state needs and that does not depend on where the card goes. */
    private record Answered(
            CardKey card,
            MemoryState memory,
            LocalDate first,
            long elapsed,
            int answers,
            int lapses,
            ZonedDateTime at) {}

    private CardState further(CardKey card, CardState before, Rating rating, ZonedDateTime at) {
        long elapsed = Math.max(0, ChronoUnit.DAYS.between(before.last(), days.of(at)));
        boolean lapse = before.phase() == Phase.REVIEW && !rating.isPass();
        Answered answered = new Answered(
                card,
                fsrs.next(before.memory(), rating, elapsed),
                before.first(),
                elapsed,
                before.answers() + 1,
                before.lapses() + (lapse ? 1 : 0),
                at);
        if (lapse) {
            return step(answered, Phase.RELEARNING, 0, rating);
        }
        if (before.phase() == Phase.REVIEW) {
            return put(answered, ordered(answered, before.memory(), rating));
        }
        return step(answered, before.phase(), before.step(), rating);
    }

    private CardState step(Answered answered, Phase phase, int step, Rating rating) {
        List<Duration> steps = phase == Phase.LEARNING ? settings.learning() : settings.relearning();
        if (step >= steps.size() && rating != Rating.AGAIN || steps.isEmpty()) {
            return put(answered, interval(answered, answered.memory()));
        }
        return switch (rating) {
            case AGAIN -> wait(answered, phase, 0, steps.get(0));
            case HARD -> wait(answered, phase, step, hardStep(steps));
            case GOOD ->
                step + 1 < steps.size()
                        ? wait(answered, phase, step + 1, steps.get(step + 1))
                        : put(answered, interval(answered, answered.memory()));
            case EASY -> put(answered, interval(answered, answered.memory()));
        };
    }

    /** Between Again and Good: halfway to the second step, or half as long again as the only one; whole minutes. */
    private static Duration hardStep(List<Duration> steps) {
        double seconds = steps.size() == 1
                ? steps.get(0).toSeconds() * HARD_OF_ONE_STEP
                : (steps.get(0).toSeconds() + steps.get(1).toSeconds()) / 2.0;
        return Duration.ofMinutes(Math.round(seconds / 60));
    }

    private CardState wait(Answered answered, Phase phase, int step, Duration wait) {
        if (wait.compareTo(DAY) >= 0) {
            return state(answered, phase, step, (int) wait.toDays());
        }
        ZonedDateTime due = answered.at().plus(wait);
        return new CardState(
                phase,
                step,
                answered.memory(),
                answered.first(),
                days.of(answered.at()),
                days.of(due),
                Optional.of(due.toInstant()),
                0,
                answered.answers(),
                answered.lapses());
    }

    private CardState put(Answered answered, int interval) {
        return state(answered, Phase.REVIEW, 0, interval);
    }

    private CardState state(Answered answered, Phase phase, int step, int interval) {
        LocalDate today = days.of(answered.at());
        return new CardState(
                phase,
                step,
                answered.memory(),
                answered.first(),
                today,
                today.plusDays(interval),
                Optional.<Instant>empty(),
                interval,
                answered.answers(),
                answered.lapses());
    }

    private int ordered(Answered answered, MemoryState before, Rating rating) {
        int hard = interval(answered, fsrs.next(before, Rating.HARD, answered.elapsed()));
        int good = interval(answered, fsrs.next(before, Rating.GOOD, answered.elapsed()));
        hard = Math.min(hard, good);
        if (rating == Rating.HARD) {
            return hard;
        }
        good = Math.max(good, hard + 1);
        int chosen = rating == Rating.GOOD ? good : Math.max(interval(answered, answered.memory()), good + 1);
        return Math.min(chosen, settings.longest());
    }

    private int interval(Answered answered, MemoryState memory) {
        int interval = fsrs.interval(memory.stability(), settings.retention(), settings.longest());
        return settings.fuzz()
                ? Fuzz.apply(interval, answered.elapsed(), settings.longest(), seed(answered))
                : interval;
    }

    /** The same card spreads the same way each time its log is replayed. */
    private static long seed(Answered answered) {
        CardKey card = answered.card();
        return 31L
                        * (31L * card.word().lemma().hashCode()
                                + card.word().partOfSpeech().ordinal())
                + (card.side().ordinal() + 2L * answered.answers());
    }
}
