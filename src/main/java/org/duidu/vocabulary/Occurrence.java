package org.duidu.vocabulary;

import java.util.Optional;
import org.duidu.text.TextRange;

/**
 * A place in the article where an entry stands.
 *
 * @param entry index in the lesson's vocabulary
 * @param section index in the lesson's sections
 * @param paragraph index in that section
 * @param en in the paragraph's English text, without a possessive 's
 * @param zh in the paragraph's Chinese text: where one of the entry's glosses stands in the paired sentence
 */
public record Occurrence(int entry, int section, int paragraph, TextRange en, Optional<TextRange> zh) {}
