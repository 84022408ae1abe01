package org.duidu.quiz;

import java.util.List;

/**
 * A marked answer.
 *
 * @param score 0 to 1
 * @param parts one a gap or pair; a single one for other questions. Each has the right answer
 * @param retype whether the right spelling should be typed once before going on
 */
public record Marked(
        Question question, Response response, double score, Verdict verdict, List<MarkedPart> parts, boolean retype) {
    public Marked {
        parts = List.copyOf(parts);
    }

    /** Whether nothing is to be mended; a slip of spelling counts as right in practice only. */
    public boolean isRight() {
        return score >= 1;
    }
}
