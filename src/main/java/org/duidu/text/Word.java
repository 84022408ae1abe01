package org.duidu.text;

import java.util.List;

/**
 * An English word in a text.
 *
 * @param text the word in normal form: composed accents, straight apostrophes, plain hyphens, initialisms without their
 *     dots ({@code U.S.} is {@code US}), no possessive 's; upper and lower case as written
 * @param range where it stands, without a possessive 's
 * @param whole where it stands, with a possessive 's
 * @param parts the pieces of a hyphenated compound from left to right; empty for any other word
 */
public record Word(String text, TextRange range, TextRange whole, List<Word> parts) {
    public Word {
        parts = List.copyOf(parts);
    }
}
