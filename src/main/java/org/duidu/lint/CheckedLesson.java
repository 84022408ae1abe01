package org.duidu.lint;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.vocabulary.LinkedLesson;

/**
 * A lesson that has been read, linked and looked over.
 *
 * @param file what was read
 * @param linked its words and sentences; empty only where {@code file} has no lesson
 * @param problems all that was found, in the order in which it stands in the file
 */
public record CheckedLesson(LessonFile file, Optional<LinkedLesson> linked, List<Problem> problems) {
    public CheckedLesson {
        problems = List.copyOf(problems);
    }

    public Optional<Lesson> lesson() {
        return file.lesson();
    }

    /** The worst that was found; empty if nothing was. */
    public Optional<Severity> worst() {
        return problems.stream().map(Problem::severity).min(Severity::compareTo);
    }
}
