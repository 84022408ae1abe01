package org.duidu.vocabulary;

import org.duidu.text.TextRange;

/**
 * A place where an entry may stand.
 *
 * @param entry index in the lesson's vocabulary
 * @param range the span in the paragraph's English
 * @param literal whether it stands there just as the headword says
 */
record Candidate(int entry, Span span, TextRange range, boolean literal) {}
