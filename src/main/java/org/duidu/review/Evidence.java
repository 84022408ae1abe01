package org.duidu.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What an exercise has shown of a word: one answer of a learner's. What it means for the word's memory is decided in this
 * package alone.
 *
 * @param lesson the key of the lesson it was practised in, empty for none
 * @param sides which sides of the word the answer tells of; none if it is kept for the record alone
 * @param exercise where it comes from, such as {@code review}, {@code crossword} or a kind of question
 * @param typed what the learner typed or chose, empty where there was nothing to type
 * @param at when it was answered
 * @param taken from seeing the question to answering it
 */
public record Evidence(
        WordKey word,
        String lesson,
        Set<Side> sides,
        String exercise,
        Outcome outcome,
        String typed,
        Instant at,
        Duration taken) {

    public Evidence {
        sides = Set.copyOf(sides);
    }

    /** How the answer came about. */
    public enum Outcome {
        /** Wrong, not answered, or shown. */
        FAILED,
        /** Right with a hint, a given letter, at a second try or with a slip of spelling. */
        HELPED,
        /** Right unaided. */
        RIGHT;

        /** What it is for the word's memory. Never Easy, which only the learner can say. */
        public Rating rating() {
            return switch (this) {
                case FAILED -> Rating.AGAIN;
                case HELPED -> Rating.HARD;
                case RIGHT -> Rating.GOOD;
            };
        }
    }
}
