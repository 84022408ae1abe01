package org.duidu.crossword;

import java.util.List;

/**
 * A word as it stands in a grid.
 *
 * @param letters A to Z, at least two
 * @param written as its author wrote it; of several spellings that fold to the same letters, the first
 * @param enumeration lengths of its parts, such as {@code (4-2)}: a comma for a space, hyphen and apostrophe for
 *     themselves
 * @param positions where it stood in the list of words it came from, from 0; several where spellings were merged
 */
public record Answer(String letters, String written, String enumeration, List<Integer> positions) {
    /** The longest answer: wider than any sheet of paper at a size one can write in. */
    public static final int MAX_LETTERS = 30;

    public Answer {
        if (letters.length() < 2 || letters.length() > MAX_LETTERS || !letters.matches("[A-Z]+")) {
            throw new IllegalArgumentException("not an answer: " + letters);
        }
        positions = List.copyOf(positions);
    }

    public int length() {
        return letters.length();
    }
}
