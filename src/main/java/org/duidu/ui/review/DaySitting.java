package org.duidu.ui.review;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.duidu.review.CardKey;
import org.duidu.review.CardState.Wait;
import org.duidu.review.Rating;
import org.duidu.review.ReviewSession;

/** The day's review. */
record DaySitting(ReviewSession today) implements Sitting {
    @Override
    public Optional<CardKey> next() {
        return today.queue().next();
    }

    @Override
    public int left() {
        return today.queue().size();
    }

    @Override
    public Map<Rating, Wait> waits(CardKey card) {
        return today.waits(card);
    }

    @Override
    public void answer(CardKey card, Rating rating, String typed, Duration taken) {
        today.answer(card, rating, typed, taken);
    }

    @Override
    public Optional<ReviewSession> session() {
        return Optional.of(today);
    }

    @Override
    public Outcome outcome() {
        ReviewSession.Summary summary = today.summary();
        return new Outcome(
                summary.answers(),
                summary.passed(),
                summary.taken(),
                Optional.of(new Tomorrow(summary.dueTomorrow(), summary.newTomorrow())));
    }
}
