package org.duidu.quiz;

import java.util.List;

/**
 * What one gap, pair or word of an answer is worth.
 *
 * @param given what was answered, in words; empty if left open
 * @param right the right answer
 * @param score 0 to 1
 * @param differences between what was typed and the right answer, where that helps; otherwise none
 */
public record MarkedPart(String given, String right, double score, Verdict verdict, List<Difference> differences) {
    public MarkedPart {
        differences = List.copyOf(differences);
    }
}
