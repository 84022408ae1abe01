package org.duidu.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duidu.review.CardState.Phase;

/**
 * What is to be asked on a day, at a moment of it. A word is asked from one side only each day, because the one gives the
 * other away; its second card waits until tomorrow. Steps that have run out come first, then what is due, the likeliest to
 * be forgotten first, then new cards in the order in which their words were taken in, and last the steps that will run
 * out within {@link #AHEAD}.
 *
 * @param steps cards in learning whose wait is over
 * @param due cards whose day has come
 * @param fresh new cards, no more than the day's limit leaves
 * @param soon cards in learning that may be asked ahead of their time, the next first
 * @param away words left out because nothing is there to show them by
 */
public record DayQueue(List<CardKey> steps, List<CardKey> due, List<CardKey> fresh, List<CardKey> soon, int away) {
    /** How long ahead of its time a step may be asked when nothing else is left; the same as in Anki. */
    public static final Duration AHEAD = Duration.ofMinutes(20);

    /**
     * @param shown whether a word can be shown, because its lesson is at hand
     */
    public static DayQueue of(Deck deck, ZonedDateTime now, Predicate<WordKey> shown) {
        Plan plan = new Plan(deck, now);
        int away = 0;
        for (StudiedWord word : deck.words()) {
            if (!word.isAsked(plan.today)) {
                continue;
            }
            if (shown.test(word.key())) {
                plan.take(word);
            } else {
                away++;
            }
        }
        return plan.queue(away);
    }

    /** The card to ask now; empty if nothing is left. */
    public Optional<CardKey> next() {
        return List.of(steps, due, fresh, soon).stream()
                .flatMap(Collection::stream)
                .findFirst();
    }

    /** Cards to be asked today as things stand. */
    public int size() {
        return steps.size() + due.size() + fresh.size() + soon.size();
    }

    private record Timed(CardKey card, Instant at) {}

    private record Fading(CardKey card, double recall) {}

    /** Collects word by word. */
    private static final class Plan {
        private final Deck deck;
        private final ZonedDateTime now;
        private final LocalDate today;
        private final List<Timed> waiting = new ArrayList<>();
        private final List<Fading> due = new ArrayList<>();
        private final List<CardKey> fresh = new ArrayList<>();
        private int begunToday;

        private Plan(Deck deck, ZonedDateTime now) {
            this.deck = deck;
            this.now = now;
            this.today = deck.scheduler().days().of(now);
            for (StudiedWord word : deck.words()) {
                for (Side side : Side.values()) {
                    begunToday += word.state(side)
                                    .filter(state -> state.first().equals(today))
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
        }

        private void take(StudiedWord word) {
            boolean inSteps = takeSteps(word);
            if (!inSteps && !word.wasAnsweredOn(today)) {
                mostFaded(word).ifPresentOrElse(due::add, () -> newCard(word).ifPresent(fresh::add));
            }
        }

        private boolean takeSteps(StudiedWord word) {
            boolean any = false;
            for (Side side : Side.values()) {
                Optional<Instant> at = word.state(side).flatMap(CardState::dueAt);
                if (at.isPresent()) {
                    waiting.add(new Timed(new CardKey(word.key(), side), at.get()));
                    any = true;
                }
            }
            return any;
        }

        private Optional<Fading> mostFaded(StudiedWord word) {
            Optional<Fading> most = Optional.empty();
            for (Side side : Side.values()) {
                Optional<Fading> one = word.state(side)
                        .filter(state -> !state.due().isAfter(today))
                        .map(state -> new Fading(new CardKey(word.key(), side), recall(state)));
                if (one.isPresent()
                        && most.filter(other -> other.recall() <= one.get().recall())
                                .isEmpty()) {
                    most = one;
                }
            }
            return most;
        }

        private double recall(CardState state) {
            long days = Math.max(0, ChronoUnit.DAYS.between(state.last(), today));
            return deck.scheduler().fsrs().retrievability(state.memory().stability(), days);
        }

        /** To understand a word comes first; to find it oneself begins when it is understood for days. */
        private static Optional<CardKey> newCard(StudiedWord word) {
            Optional<CardState> receptive = word.state(Side.RECEPTIVE);
            if (receptive.isEmpty()) {
                return Optional.of(new CardKey(word.key(), Side.RECEPTIVE));
            }
            boolean understood = receptive.get().phase() == Phase.REVIEW;
            return understood && word.state(Side.PRODUCTIVE).isEmpty()
                    ? Optional.of(new CardKey(word.key(), Side.PRODUCTIVE))
                    : Optional.empty();
        }

        private DayQueue queue(int away) {
            waiting.sort(Comparator.comparing(Timed::at));
            due.sort(Comparator.comparingDouble(Fading::recall));
            int room = Math.max(0, deck.settings().newADay() - begunToday);
            Instant instant = now.toInstant();
            return new DayQueue(
                    cards(waiting, at -> !at.isAfter(instant)),
                    due.stream().map(Fading::card).toList(),
                    List.copyOf(fresh.subList(0, Math.min(room, fresh.size()))),
                    cards(waiting, at -> at.isAfter(instant) && !at.isAfter(instant.plus(AHEAD))),
                    away);
        }

        private static List<CardKey> cards(List<Timed> waiting, Predicate<Instant> when) {
            return waiting.stream()
                    .filter(timed -> when.test(timed.at()))
                    .map(Timed::card)
                    .toList();
        }
    }
}
