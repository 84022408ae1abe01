package org.duidu.crossword;

import java.util.Optional;
import org.duidu.review.WordKey;

/**
 * Where a word of a puzzle comes from, so that the puzzle can be made anew and its results reach the word's memory, even
 * when its lesson is gone.
 *
 * @param lesson the key of its lesson in the library, empty for a word of a words file
 * @param word as its author wrote it: the headword, or what stands in the file
 * @param clue of a words file, empty where there is none
 * @param memory the word as memory knows it, empty for a word of a words file
 */
public record WordOrigin(String lesson, String word, String clue, Optional<WordKey> memory) {}
