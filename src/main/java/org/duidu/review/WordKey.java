package org.duidu.review;

import org.duidu.lesson.PartOfSpeech;

/**
 * A word as memory knows it: the same in every lesson and in every form.
 *
 * @param lemma its base form in lower case; a phrase as a whole
 */
public record WordKey(String lemma, PartOfSpeech partOfSpeech) {}
