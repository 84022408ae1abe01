package org.duidu.review;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Practice of chosen words before a test, as often as one likes: each comes until it was remembered once. Its answers are
 * kept for the record and leave the schedule alone.
 */
public final class CramSession {
    /** How answers given here are called in the log. */
    public static final String EXERCISE = "cram";
    /** A word that was not remembered comes again after so many others. */
    private static final int GAP = 3;

    private final LearnerMemory memory;
    private final Deque<CardKey> left;
    private final int size;

    /**
     * @param memory of a learner who began
     * @param seed decides the order
     */
    public CramSession(LearnerMemory memory, Collection<CardKey> cards, long seed) {
        this.memory = memory;
        List<CardKey> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, new Random(seed));
        left = new ArrayDeque<>(shuffled);
        size = left.size();
    }

    /** The card to ask now; empty when all were remembered. */
    public Optional<CardKey> next() {
        return Optional.ofNullable(left.peek());
    }

    /** How many were asked for in all. */
    public int size() {
        return size;
    }

    /** How many were remembered. */
    public int remembered() {
        return size - left.size();
    }

    /** Takes in the answer to {@link #next}. */
    public void answer(Rating rating, String typed, Duration taken) {
        CardKey card = left.remove();
        memory.answer(card.word(), Optional.empty(), rating, EXERCISE, typed, taken);
        if (!rating.isPass()) {
            List<CardKey> order = new ArrayList<>(left);
            order.add(Math.min(GAP, order.size()), card);
            left.clear();
            left.addAll(order);
        }
    }
}
