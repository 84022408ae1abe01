package org.duidu.ui.review;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.duidu.review.CardKey;
import org.duidu.review.CardState.Wait;
import org.duidu.review.CramSession;
import org.duidu.review.Rating;
import org.duidu.review.ReviewSession;

/** Practice of chosen words. */
final class CramSitting implements Sitting {
    private final CramSession cram;
    private int answers;
    private int passed;
    private Duration taken = Duration.ZERO;

    CramSitting(CramSession cram) {
        this.cram = cram;
    }

    @Override
    public Optional<CardKey> next() {
        return cram.next();
    }

    @Override
    public int left() {
        return cram.size() - cram.remembered();
    }

    @Override
    public Map<Rating, Wait> waits(CardKey card) {
        return Map.of();
    }

    @Override
    public void answer(CardKey card, Rating rating, String typed, Duration time) {
        cram.answer(rating, typed, time);
        answers++;
        passed += rating.isPass() ? 1 : 0;
        taken = taken.plus(time);
    }

    @Override
    public Optional<ReviewSession> session() {
        return Optional.empty();
    }

    @Override
    public Outcome outcome() {
        return new Outcome(answers, passed, taken, Optional.empty());
    }
}
