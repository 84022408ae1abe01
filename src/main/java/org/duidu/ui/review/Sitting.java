package org.duidu.ui.review;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.duidu.review.CardKey;
import org.duidu.review.CardState.Wait;
import org.duidu.review.Rating;
import org.duidu.review.ReviewSession;

/** A run through cards, whatever becomes of the answers. */
interface Sitting {

    /** The card to ask now; empty when nothing is left. */
    Optional<CardKey> next();

    /** Cards still to come, with the one that is asked. */
    int left();

    /** How long each answer would put the card off; empty where answers leave the schedule alone. */
    Map<Rating, Wait> waits(CardKey card);

    void answer(CardKey card, Rating rating, String typed, Duration taken);

    /** What else may be done to words, and taken back; empty where only answers count. */
    Optional<ReviewSession> session();

    /** How it went. */
    Outcome outcome();

    /**
     * @param tomorrow what the schedule brings next; empty where answers leave it alone
     */
    record Outcome(int answers, int passed, Duration taken, Optional<Tomorrow> tomorrow) {}

    /** Cards of the next day. */
    record Tomorrow(int due, int fresh) {}
}
