package org.duidu.lesson.format;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Lesson;

/**
 * A lesson file as it was understood: the lesson as far as it is sound, and what is wrong with it.
 *
 * @param source the file's text, empty if it could not be read
 * @param lesson empty only if nothing of the file can be shown
 * @param problems in the order in which they stand in the file
 * @param positions where the lesson's parts stand in the source
 */
public record LessonFile(String source, Optional<Lesson> lesson, List<Problem> problems, Positions positions) {
    public LessonFile {
        problems = List.copyOf(problems);
    }
}
