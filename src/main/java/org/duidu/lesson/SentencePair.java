package org.duidu.lesson;

import org.duidu.text.TextRange;

/**
 * A bead: one or several English sentences and the Chinese that says the same.
 *
 * @param en in the paragraph's English; empty for Chinese without counterpart
 * @param zh in the paragraph's Chinese; empty for English without counterpart
 * @param confidence how sure the aligner is, 0 to 1; exactly 1 where the author broke the paragraph by hand
 */
public record SentencePair(TextRange en, TextRange zh, double confidence) {}
