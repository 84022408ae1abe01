package org.duidu.quiz;

import org.duidu.text.TextRange;

/**
 * The sentence of the article that a question is about, as it is shown once it is answered.
 *
 * @param lesson the id of its lesson
 * @param section index in the lesson's sections
 * @param paragraph index in that section
 * @param range in the paragraph's English
 * @param english the sentence, complete
 * @param chinese its translation, empty if it has none
 */
public record QuizPlace(String lesson, int section, int paragraph, TextRange range, String english, String chinese) {}
