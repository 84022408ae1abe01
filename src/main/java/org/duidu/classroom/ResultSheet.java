package org.duidu.classroom;

import java.time.Instant;
import java.util.List;

/**
 * What a learner hands in of one exercise.
 *
 * @param learner the name to be shown to the teacher
 * @param exercise {@code quiz} or {@code crossword}
 * @param lesson the id of its lesson
 * @param title of the lesson
 * @param seed that made the exercise: the same seed gives everybody the same questions
 * @param finished when it was handed in
 * @param items one for each question, gap or word
 */
public record ResultSheet(
        String learner,
        String exercise,
        String lesson,
        String title,
        long seed,
        Instant finished,
        List<ResultItem> items) {

    public ResultSheet {
        items = List.copyOf(items);
    }

    /** The mean of the items' scores, 0 to 1; 0 without items. */
    public double score() {
        return items.stream().mapToDouble(ResultItem::score).average().orElse(0);
    }
}
