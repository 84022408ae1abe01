package org.duidu.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.LogEntry.Retraction;

/** What a learner's log says of one word, and how its two cards stand for that reason. */
public final class StudiedWord {
    private final WordKey key;
    private final Scheduler scheduler;
    private final List<LogEntry> lines = new ArrayList<>();
    private final Map<Side, CardState> states = new EnumMap<>(Side.class);
    private Standing standing = Standing.ACTIVE;
    private boolean added;
    private LocalDate buriedOn = LocalDate.MIN;
    private String lesson = "";

    /** Whether a word is asked. */
    public enum Standing {
        ACTIVE,
        SUSPENDED,
        KNOWN
    }

    StudiedWord(WordKey key, Scheduler scheduler) {
        this.key = key;
        this.scheduler = scheduler;
    }

    /** The same lines under another scheduler. */
    StudiedWord under(Scheduler other) {
        StudiedWord replayed = new StudiedWord(key, other);
        lines.forEach(replayed::add);
        return replayed;
    }

    void add(LogEntry entry) {
        if (entry instanceof Retraction retraction) {
            lines.removeIf(line -> line.id() == retraction.retracted());
            replay();
        } else {
            lines.add(entry);
            apply(entry);
        }
    }

    private void replay() {
        states.clear();
        standing = Standing.ACTIVE;
        added = false;
        buriedOn = LocalDate.MIN;
        lesson = "";
        lines.forEach(this::apply);
    }

    private void apply(LogEntry entry) {
        if (entry instanceof Answer answer) {
            answer.side().ifPresent(side -> states.put(side, after(answer, side)));
            if (answer.side().isPresent() && !answer.rating().isPass() && standing == Standing.KNOWN) {
                standing = Standing.ACTIVE;
            }
            rememberLesson(answer.lesson());
        } else if (entry instanceof Mark mark) {
            apply(mark);
            rememberLesson(mark.lesson());
        }
    }

    private CardState after(Answer answer, Side side) {
        return scheduler.next(new CardKey(key, side), state(side), answer.rating(), answer.at());
    }

    private void apply(Mark mark) {
        switch (mark.kind()) {
            case ADDED -> added = true;
            case BURIED -> buriedOn = scheduler.days().of(mark.at());
            case SUSPENDED -> standing = Standing.SUSPENDED;
            case KNOWN -> standing = Standing.KNOWN;
            case RESUMED -> {
                standing = Standing.ACTIVE;
                buriedOn = LocalDate.MIN;
            }
        }
    }

    private void rememberLesson(String where) {
        if (!where.isEmpty()) {
            lesson = where;
        }
    }

    public WordKey key() {
        return key;
    }

    /** The key of the lesson in which it was met last; empty if it was never met in one. */
    public String lesson() {
        return lesson;
    }

    public Standing standing() {
        return standing;
    }

    /** Whether it is in review: taken in by the learner, or met in an exercise that told of its memory. */
    public boolean isInReview() {
        return added || !states.isEmpty();
    }

    /** Whether it may be asked on a day. */
    public boolean isAsked(LocalDate day) {
        return isInReview() && standing == Standing.ACTIVE && !buriedOn.equals(day);
    }

    /** How a card stands; empty if it is new. */
    public Optional<CardState> state(Side side) {
        return Optional.ofNullable(states.get(side));
    }

    boolean wasAnsweredOn(LocalDate day) {
        return states.values().stream().anyMatch(state -> state.last().equals(day));
    }

    /** Its lines in the log, in their order, without those that were taken back. */
    public List<LogEntry> lines() {
        return List.copyOf(lines);
    }

    /** Its answers with what each made of its card; those kept for the record alone are left out. */
    public List<Moment> moments() {
        Map<Side, CardState> current = new EnumMap<>(Side.class);
        List<Moment> moments = new ArrayList<>();
        for (LogEntry line : lines) {
            if (line instanceof Answer answer && answer.side().isPresent()) {
                Side side = answer.side().get();
                Optional<CardState> before = Optional.ofNullable(current.get(side));
                CardState after = scheduler.next(new CardKey(key, side), before, answer.rating(), answer.at());
                current.put(side, after);
                moments.add(new Moment(answer, before, after));
            }
        }
        return moments;
    }

    /**
     * An answer in the life of a card.
     *
     * @param before how the card stood; empty if it was new
     */
    public record Moment(Answer answer, Optional<CardState> before, CardState after) {

        /** Whether it tested a memory of days: not a new card, and not the second answer of a day. */
        public boolean isReview() {
            return before.filter(state -> !state.last().equals(after.last())).isPresent();
        }
    }
}
