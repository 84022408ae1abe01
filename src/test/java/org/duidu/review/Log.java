package org.duidu.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.progress.Learner;

/** A log in memory and a clock that is put forward by hand, for tests of what follows from them. */
final class Log extends Clock implements ReviewLog {
    static final Learner LEARNER = new Learner(1, "小明", Instant.EPOCH);
    static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    final List<LogEntry> entries = new ArrayList<>();
    private ReviewSettings settings = ReviewSettings.USUAL.withFuzz(false);
    private ZonedDateTime now = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, TAIPEI);

    static WordKey word(String lemma) {
        return new WordKey(lemma, PartOfSpeech.NOUN);
    }

    static CardKey receptive(String lemma) {
        return new CardKey(word(lemma), Side.RECEPTIVE);
    }

    static CardKey productive(String lemma) {
        return new CardKey(word(lemma), Side.PRODUCTIVE);
    }

    LearnerMemory memory() {
        LearnerMemory memory = new LearnerMemory(this, this);
        memory.begin(LearnerMemory.read(this, LEARNER));
        return memory;
    }

    Evidence evidence(String lemma, Evidence.Outcome outcome, Side... sides) {
        return new Evidence(
                word(lemma), "lesson", Set.of(sides), "cloze", outcome, "typed", instant(), Duration.ofSeconds(4));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void nextDay() {
        now = now.plusDays(1);
    }

    @Override
    public List<LogEntry> entries(Learner learner) {
        return List.copyOf(entries);
    }

    @Override
    public void append(Learner learner, List<LogEntry> added) {
        entries.addAll(added);
    }

    @Override
    public ReviewSettings settings(Learner learner) {
        return settings;
    }

    @Override
    public void keep(Learner learner, ReviewSettings kept) {
        settings = kept;
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.toInstant(), zone);
    }

    @Override
    public Instant instant() {
        return now.toInstant();
    }

    Optional<CardState> state(LearnerMemory memory, CardKey card) {
        return memory.deck().flatMap(deck -> deck.state(card));
    }
}
