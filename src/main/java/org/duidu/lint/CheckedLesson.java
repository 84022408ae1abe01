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
 * @param ignored what was found as well, and what its author lets stand
 */
public record CheckedLesson(
        LessonFile file, Optional<LinkedLesson> linked, List<Problem> problems, List<Problem> ignored) {
    public CheckedLesson {
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** A lesson in which nothing is ignored. */
    public CheckedLesson(LessonFile file, Optional<LinkedLesson> linked, List<Problem> problems) {
        this(file, linked, problems, List.of());
    }

    public Optional<Lesson> lesson() {
        return file.lesson();
    }

    /** The worst that was found; empty if nothing was. */
    public Optional<Severity> worst() {
        return problems.stream().map(Problem::severity).min(Severity::compareTo);
    }
}
