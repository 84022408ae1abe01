package org.duidu.crossword;

import org.duidu.vocabulary.Occurrence;

/**
 * Where in an article a clue comes from.
 *
 * @param lesson its id
 * @param occurrence the place that the gap hides
 */
public record ArticlePlace(String lesson, Occurrence occurrence) {}
