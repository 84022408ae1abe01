package org.duidu.vocabulary;

import java.util.List;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.SentencePair;
import org.duidu.text.TextRange;

/**
 * A sentence pair that has what was looked for.
 *
 * @param section index in the lesson's sections
 * @param paragraph index in that section
 * @param en what was found in the paragraph's English, from left to right
 * @param zh what was found in the paragraph's Chinese; of the two lists exactly one is not empty
 */
public record ConcordanceHit(
        AlignedLesson lesson, int section, int paragraph, SentencePair pair, List<TextRange> en, List<TextRange> zh) {

    public ConcordanceHit {
        en = List.copyOf(en);
        zh = List.copyOf(zh);
    }
}
