package org.duidu.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that are built on one word: {@code urgently} on {@code urgent}, {@code happily} on {@code happy}. It goes by
 * letters alone, after the rules by which English drops a mute -e and turns -y to -i- (Quirk et al., A Comprehensive
 * Grammar of the English Language, appendix I). A clue had better hide a stranger than show a relative, so a word that
 * begins with all letters of a long one counts, whatever follows.
 */
final class WordFamily {
    private static final int SHORTEST = 4;
    private static final int LONG = 5;

    /** After a short word only these make a relative of it; {@code part} does not make {@code particular}. */
    private static final Set<String> ENDINGS = Set.of(
            "s", "es", "ed", "er", "ers", "est", "or", "ing", "ings", "ly", "ful", "less", "ness", "able", "ment",
            "ish", "y", "ism", "ist", "like");

    /** After a short word that has lost its -e; {@code mode} does not make {@code modest}. */
    private static final Set<String> AFTER_E =
            Set.of("ed", "er", "ers", "or", "ors", "ing", "ings", "able", "ment", "y");

    /** Consonants that a long word can go on with when it has lost its end: {@code introduction}, {@code assumption}. */
    private static final Set<String> AFTER_LOSS =
            Set.of("", "tion", "tions", "ption", "ptions", "tive", "ly", "ful", "less", "ness", "ment");

    private final List<Beginning> beginnings = new ArrayList<>();

    /** Letters that a relative can begin with, and what can follow them, in lower case. */
    private record Beginning(String letters, Predicate<String> end) {
        boolean fits(String word) {
            return word.startsWith(letters)
                    && end.test(word.substring(letters.length()).toLowerCase(Locale.ROOT));
        }
    }

    /** @param letters of a word, A to Z */
    WordFamily(String letters) {
        int length = letters.length();
        if (length < SHORTEST) {
            beginnings.add(new Beginning(letters, String::isEmpty));
            return;
        }
        beginnings.add(
                new Beginning(letters, length >= LONG ? end -> true : end -> end.isEmpty() || ENDINGS.contains(end)));
        String cut = letters.substring(0, length - 1);
        boolean losesE = letters.matches(".*[^AEIO]E");
        boolean losesY = letters.matches(".*[^AEIOU]Y");
        if (losesY) {
            beginnings.add(new Beginning(cut + "I", ENDINGS::contains));
        }
        if ((losesE || losesY) && length > LONG) {
            beginnings.add(new Beginning(cut, end -> AFTER_LOSS.contains(end) || beginsWithVowel(end)));
        } else if (losesE) {
            beginnings.add(new Beginning(cut, AFTER_E::contains));
        }
    }

    /** Whether a word, in letters A to Z, is the word itself or built on it. */
    boolean has(String word) {
        return beginnings.stream().anyMatch(beginning -> beginning.fits(word));
    }

    private static boolean beginsWithVowel(String end) {
        return "aeiouy".indexOf(end.charAt(0)) >= 0;
    }
}
