package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a question shows, beside the instruction of its kind, from left to right. Pieces of English around a gap bring
 * their spaces along; a piece of Chinese is a line of its own.
 */
public record Prompt(List<Piece> pieces) {
    /** How a gap is written where nothing better can be drawn. */
    public static final String GAP = "_____";

    public Prompt {
        pieces = List.copyOf(pieces);
    }

    public static Prompt of(Piece... pieces) {
        return new Prompt(Arrays.asList(pieces));
    }

    /** A part of a prompt. */
    public sealed interface Piece {
        String text();
    }

    public record English(String text) implements Piece {}

    /** Help in Chinese, or what is asked for. */
    public record Chinese(String text) implements Piece {}

    /**
     * A place to fill.
     *
     * @param number of its part, from 0
     */
    public record Gap(int number) implements Piece {
        @Override
        public String text() {
            return GAP;
        }
    }

    /** To be spoken, not shown. */
    public record Sound(String text) implements Piece {}

    /** The prompt with another piece behind it. */
    public Prompt with(Piece piece) {
        List<Piece> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Prompt(longer);
    }

    /** The English as one line, gaps as {@link #GAP}; empty if there is none. What is spoken is not in it. */
    public String english() {
        return pieces.stream()
                .filter(piece -> piece instanceof English || piece instanceof Gap)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /** The Chinese, a line a piece; empty if there is none. */
    public String chinese() {
        return pieces.stream()
                .filter(Chinese.class::isInstance)
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }

    /** What is spoken; empty if nothing is. */
    public Optional<String> sound() {
        return pieces.stream().filter(Sound.class::isInstance).map(Piece::text).findFirst();
    }
}
