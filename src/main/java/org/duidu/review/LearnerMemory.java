package org.duidu.review;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duidu.progress.Learner;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.LogEntry.Mark;
import org.duidu.review.LogEntry.Retraction;

/**
 * The memory of the learner at the machine: everything that happens to it goes through here, into the log and into the
 * {@link Deck}. It begins without a learner; what exercises tell and which words are added before
 * {@link #begin} is kept until then. Used from the
 * window's thread alone, but for {@link #read}.
 */
public final class LearnerMemory implements Memory {
    private final ReviewLog log;
    private final Clock clock;
    private final List<Runnable> early = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Opened> opened = Optional.empty();

    /**
     * A learner with their replayed log.
     *
     * @param deck grows with what is learned
     */
    public record Opened(Learner learner, Deck deck) {}

    /**
     * @param clock tells the time in the learner's own zone
     */
    public LearnerMemory(ReviewLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Reads and replays a learner's log; takes a moment, so it is not for the window's thread. */
    public static Opened read(ReviewLog log, Learner learner) {
        return new Opened(learner, Deck.of(log.settings(learner), log.entries(learner)));
    }

    /** Makes a learner the one whose memory this is. */
    public void begin(Opened learner) {
        opened = Optional.of(learner);
        List<Runnable> kept = List.copyOf(early);
        early.clear();
        kept.forEach(Runnable::run);
        tell();
    }

    /** Runs an action after every change of what is remembered, and after another learner began. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** The words of the learner; empty until one began. */
    public Optional<Deck> deck() {
        return opened.map(Opened::deck);
    }

    /** The present moment, where the learner is. */
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    @Override
    public void take(Evidence evidence) {
        if (opened.isEmpty()) {
            early.add(() -> take(evidence));
            return;
        }
        List<Optional<Side>> sides = evidence.sides().isEmpty()
                ? List.of(Optional.empty())
                : evidence.sides().stream().sorted().map(Optional::of).toList();
        ZonedDateTime at = evidence.at().atZone(clock.getZone());
        List<LogEntry> answers = new ArrayList<>();
        for (Optional<Side> side : sides) {
            answers.add(new Answer(
                    nextId() + answers.size(),
                    at,
                    evidence.word(),
                    side,
                    evidence.outcome().rating(),
                    evidence.exercise(),
                    evidence.lesson(),
                    evidence.typed(),
                    evidence.taken()));
        }
        append(answers);
    }

    /**
     * Takes in an answer that the learner or an exercise has rated.
     *
     * @param side the card that it tells of; empty to keep it for the record and leave the schedule alone
     * @throws java.util.NoSuchElementException if no learner began yet, as in all calls below
     */
    Answer answer(WordKey word, Optional<Side> side, Rating rating, String exercise, String typed, Duration taken) {
        String lesson = lessonOf(word);
        Answer answer = new Answer(nextId(), now(), word, side, rating, exercise, lesson, typed, taken);
        append(List.of(answer));
        return answer;
    }

    /** Takes words of a lesson into review; those that are in it already stay as they are. */
    public void add(Collection<WordKey> words, String lesson) {
        if (opened.isEmpty()) {
            early.add(() -> add(words, lesson));
            return;
        }
        Deck deck = opened.orElseThrow().deck();
        List<LogEntry> marks = new ArrayList<>();
        for (WordKey word : words.stream().distinct().toList()) {
            if (deck.word(word).filter(StudiedWord::isInReview).isEmpty()) {
                marks.add(new Mark(nextId() + marks.size(), now(), word, Mark.Kind.ADDED, lesson));
            }
        }
        append(marks);
    }

    /** Whether a word is in review; no if no learner began yet. */
    public boolean has(WordKey word) {
        return deck().flatMap(deck -> deck.word(word))
                .filter(StudiedWord::isInReview)
                .isPresent();
    }

    /** Keeps what the learner decided about a word. */
    public Mark mark(WordKey word, Mark.Kind kind) {
        Mark mark = new Mark(nextId(), now(), word, kind, "");
        append(List.of(mark));
        return mark;
    }

    /** Takes an answer or a mark back. */
    public void retract(LogEntry entry) {
        append(List.of(new Retraction(nextId(), now(), entry.word(), entry.id())));
    }

    /** The learner's settings; the usual ones until a learner began. */
    public ReviewSettings settings() {
        return deck().map(Deck::settings).orElse(ReviewSettings.USUAL);
    }

    /** Keeps other settings and replays the whole log under them. */
    public void use(ReviewSettings settings) {
        Opened now = opened.orElseThrow();
        log.keep(now.learner(), settings);
        opened = Optional.of(new Opened(now.learner(), now.deck().under(settings)));
        tell();
    }

    private String lessonOf(WordKey word) {
        return deck().flatMap(deck -> deck.word(word)).map(StudiedWord::lesson).orElse("");
    }

    private long nextId() {
        return opened.orElseThrow().deck().nextId();
    }

    private void append(List<LogEntry> entries) {
        Opened now = opened.orElseThrow();
        if (!entries.isEmpty()) {
            log.append(now.learner(), entries);
            entries.forEach(now.deck()::add);
            tell();
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
