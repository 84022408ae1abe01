package org.duidu.crossword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duidu.text.TextRange;

/**
 * Where another answer of the puzzle stands in the sentence of a clue. Whoever reads it there need not find it, so it is
 * shown only once it is solved.
 *
 * @param range in the clue's text
 * @param letters of the other answer
 */
public record OtherAnswer(TextRange range, String letters) {

    /** From left to right, and of two that overlap the longer. */
    static List<OtherAnswer> apart(List<OtherAnswer> found) {
        List<OtherAnswer> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.<OtherAnswer>comparingInt(other -> other.range.length())
                        .reversed())
                .filter(other -> apart.stream().noneMatch(longer -> longer.range.overlaps(other.range)))
                .forEach(apart::add);
        apart.sort(Comparator.comparingInt(other -> other.range.start()));
        return List.copyOf(apart);
    }
}
