package org.duidu.review;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.StudiedWord.Moment;
import org.duidu.review.StudiedWord.Standing;

/**
 * Figures for pictures of a learner's memory, as of a day. Each is worked out when it is asked for; with very long logs
 * that takes a tenth of a second.
 */
public final class Statistics {
    /** From this interval on a word counts as well known, as in Anki. */
    public static final int MATURE_DAYS = 21;

    private final Deck deck;
    private final LocalDate today;

    public Statistics(Deck deck, ZonedDateTime now) {
        this.deck = deck;
        this.today = deck.scheduler().days().of(now);
    }

    public LocalDate today() {
        return today;
    }

    /**
     * Cards that come due on each of the coming days, if all of them are remembered until then.
     *
     * @param days how many, at least 1
     * @return from today on; today's has what is overdue
     */
    public List<Integer> forecast(int days) {
        int[] due = new int[days];
        for (StudiedWord word : deck.words()) {
            if (word.standing() != Standing.ACTIVE) {
                continue;
            }
            for (Side side : Side.values()) {
                word.state(side)
                        .map(state -> Math.max(0, ChronoUnit.DAYS.between(today, state.due())))
                        .filter(ahead -> ahead < days)
                        .ifPresent(ahead -> due[Math.toIntExact(ahead)]++);
            }
        }
        return java.util.Arrays.stream(due).boxed().toList();
    }

    /** Answers of every kind on each day that had any, the first day first. */
    public SortedMap<LocalDate, Integer> calendar() {
        SortedMap<LocalDate, Integer> answers = new TreeMap<>();
        for (StudiedWord word : deck.words()) {
            for (LogEntry line : word.lines()) {
                if (line instanceof Answer answer) {
                    answers.merge(deck.scheduler().days().of(answer.at()), 1, Integer::sum);
                }
            }
        }
        return answers;
    }

    /** Days in a row with an answer, up to today, or up to yesterday if today has none yet. */
    public int streak() {
        SortedMap<LocalDate, Integer> answers = calendar();
        LocalDate day = answers.containsKey(today) ? today : today.minusDays(1);
        int streak = 0;
        while (answers.containsKey(day.minusDays(streak))) {
            streak++;
        }
        return streak;
    }

    /**
     * How much was remembered of what was tested: first answers of a day to cards that were begun on an earlier one.
     *
     * @param days how many up to today, at least 1
     */
    public Retention retention(int days) {
        return retention(today.minusDays(days - 1L), today);
    }

    /** The same for a span of days, both ends in it. */
    public Retention retention(LocalDate from, LocalDate to) {
        int reviews = 0;
        int passed = 0;
        for (StudiedWord word : deck.words()) {
            for (Moment moment : word.moments()) {
                LocalDate day = moment.after().last();
                if (moment.isReview() && !day.isBefore(from) && !day.isAfter(to)) {
                    reviews++;
                    passed += moment.answer().rating().isPass() ? 1 : 0;
                }
            }
        }
        return new Retention(reviews, passed, deck.settings().retention());
    }

    /**
     * @param reviews how many answers it is made of
     * @param passed how many of them were remembered
     * @param wish the share that the learner wishes for, 0 to 1
     */
    public record Retention(int reviews, int passed, double wish) {
        /** The share remembered, 0 to 1; 0 if nothing was tested. */
        public double share() {
            return reviews == 0 ? 0 : (double) passed / reviews;
        }
    }

    /** How a word as a whole stands, by the weaker of its cards that were begun. */
    public enum WordState {
        /** In review, never answered. */
        NEW,
        LEARNING,
        /** Learned, with an interval under {@link Statistics#MATURE_DAYS} days. */
        YOUNG,
        MATURE,
        KNOWN,
        SUSPENDED
    }

    /** Words in review by how they stand; each state has a number. */
    public Map<WordState, Integer> byState() {
        Map<WordState, Integer> counts = new EnumMap<>(WordState.class);
        for (WordState state : WordState.values()) {
            counts.put(state, 0);
        }
        deck.words().stream()
                .filter(word -> word.isInReview() || word.standing() != Standing.ACTIVE)
                .forEach(word -> counts.merge(stateOf(word), 1, Integer::sum));
        return counts;
    }

    public static WordState stateOf(StudiedWord word) {
        return switch (word.standing()) {
            case KNOWN -> WordState.KNOWN;
            case SUSPENDED -> WordState.SUSPENDED;
            case ACTIVE -> ofCards(word);
        };
    }

    private static WordState ofCards(StudiedWord word) {
        WordState weakest = WordState.MATURE;
        boolean begun = false;
        for (Side side : Side.values()) {
            if (word.state(side).isPresent()) {
                CardState state = word.state(side).get();
                WordState one = state.isInSteps()
                        ? WordState.LEARNING
                        : state.days() < MATURE_DAYS ? WordState.YOUNG : WordState.MATURE;
                weakest = one.compareTo(weakest) < 0 ? one : weakest;
                begun = true;
            }
        }
        return begun ? weakest : WordState.NEW;
    }

    /**
     * The chance of recall of a card, day by day from its first answer.
     *
     * @param ahead days after today to look forward, at least 0
     * @return empty for a new card; 1 on the days of answers
     */
    public List<CurvePoint> curve(CardKey card, int ahead) {
        List<CardState> states = deck.word(card.word()).stream()
                .flatMap(word -> word.moments().stream())
                .filter(moment ->
                        moment.answer().side().filter(card.side()::equals).isPresent())
                .map(Moment::after)
                .toList();
        List<CurvePoint> points = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            LocalDate end = i + 1 < states.size() ? states.get(i + 1).last() : today.plusDays(ahead + 1L);
            fade(states.get(i), end, points);
        }
        return points;
    }

    private void fade(CardState state, LocalDate end, List<CurvePoint> points) {
        for (LocalDate day = state.last(); day.isBefore(end); day = day.plusDays(1)) {
            double recall = deck.scheduler()
                    .fsrs()
                    .retrievability(state.memory().stability(), ChronoUnit.DAYS.between(state.last(), day));
            points.add(new CurvePoint(day, recall));
        }
    }

    /**
     * @param recall the chance, 0 to 1
     */
    public record CurvePoint(LocalDate day, double recall) {}
}
