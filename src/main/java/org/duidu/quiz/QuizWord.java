package org.duidu.quiz;

import org.duidu.review.WordKey;

/**
 * An entry that a question asks for.
 *
 * @param lesson the id of its lesson
 * @param entry index in that lesson's vocabulary
 * @param headword without brackets and the like
 * @param key as memory knows it
 */
public record QuizWord(String lesson, int entry, String headword, WordKey key) {}
