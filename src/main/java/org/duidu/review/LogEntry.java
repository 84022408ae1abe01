package org.duidu.review;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A line of a learner's log. Lines are only ever added: who takes something back adds a {@link Retraction}. The whole
 * state of a learner's memory follows from these lines and the {@link ReviewSettings}.
 */
public sealed interface LogEntry {

    /** Its number in the learner's log, from 1, in the order in which lines were added. */
    long id();

    /** When it was added, with the zone the learner was in. */
    ZonedDateTime at();

    WordKey word();

    /**
     * An answer to a question about a word.
     *
     * @param side the card that it tells of; empty if it is kept for the record and leaves the schedule alone
     * @param exercise where it comes from, such as {@code review}, {@code cram}, {@code crossword} or a kind of question
     * @param lesson the key of the lesson it was practised in, empty for none
     * @param typed what the learner typed or chose, empty where there was nothing to type
     * @param taken from seeing the question to answering it
     */
    record Answer(
            long id,
            ZonedDateTime at,
            WordKey word,
            Optional<Side> side,
            Rating rating,
            String exercise,
            String lesson,
            String typed,
            Duration taken)
            implements LogEntry {

        /** The card it tells of, if it tells of one. */
        public Optional<CardKey> card() {
            return side.map(one -> new CardKey(word, one));
        }
    }

    /**
     * What a learner decided about a word.
     *
     * @param lesson the key of the lesson it was decided in, empty for none
     */
    record Mark(long id, ZonedDateTime at, WordKey word, Kind kind, String lesson) implements LogEntry {
        public enum Kind {
            /** Taken into review. */
            ADDED,
            /** Not again before tomorrow. */
            BURIED,
            /** Not again until it is resumed. */
            SUSPENDED,
            /** Known well enough; not again until it is resumed or an answer fails. */
            KNOWN,
            /** Back in review after it was buried, suspended or known. */
            RESUMED
        }
    }

    /**
     * Takes an earlier line back, as if it had never been added.
     *
     * @param retracted the line's number; it is of the same word and no retraction
     */
    record Retraction(long id, ZonedDateTime at, WordKey word, long retracted) implements LogEntry {}
}
