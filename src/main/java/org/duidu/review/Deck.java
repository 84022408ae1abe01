package org.duidu.review;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All words of a learner as their log has them: derived from its lines and the settings, and from nothing else. */
public final class Deck {
    private final ReviewSettings settings;
    private final Scheduler scheduler;
    private final Map<WordKey, StudiedWord> words = new LinkedHashMap<>();
    private long lastId;

    private Deck(ReviewSettings settings) {
        this.settings = settings;
        this.scheduler = new Scheduler(settings, StudyDays.USUAL);
    }

    /** Replays a log from its beginning. */
    public static Deck of(ReviewSettings settings, List<LogEntry> log) {
        Deck deck = new Deck(settings);
        log.forEach(deck::add);
        return deck;
    }

    /** The same log replayed under other settings. */
    public Deck under(ReviewSettings others) {
        Deck replayed = new Deck(others);
        words.forEach((key, word) -> replayed.words.put(key, word.under(replayed.scheduler)));
        replayed.lastId = lastId;
        return replayed;
    }

    void add(LogEntry entry) {
        words.computeIfAbsent(entry.word(), key -> new StudiedWord(key, scheduler))
                .add(entry);
        lastId = Math.max(lastId, entry.id());
    }

    long nextId() {
        return lastId + 1;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    public ReviewSettings settings() {
        return settings;
    }

    /** Everything that stands in the log, in the order in which it came in; not all of it is in review. */
    public Collection<StudiedWord> words() {
        return Collections.unmodifiableCollection(words.values());
    }

    public Optional<StudiedWord> word(WordKey key) {
        return Optional.ofNullable(words.get(key));
    }

    /** How a card stands; empty if it is new. */
    public Optional<CardState> state(CardKey card) {
        return word(card.word()).flatMap(word -> word.state(card.side()));
    }

    /** What each answer to a card would lead to if it were given at a moment. */
    public Map<Rating, CardState> preview(CardKey card, ZonedDateTime at) {
        return scheduler.preview(card, state(card), at);
    }
}
