package org.duidu.review;

/** One of the two cards of a word. */
public record CardKey(WordKey word, Side side) {

    /** The other card of the same word. */
    public CardKey sibling() {
        return new CardKey(word, side == Side.RECEPTIVE ? Side.PRODUCTIVE : Side.RECEPTIVE);
    }
}
