package org.duidu.ui.quiz;

import java.time.InstantSource;
import java.util.Optional;
import org.duidu.progress.Exercise;
import org.duidu.progress.Exercises;
import org.duidu.quiz.QuizJson;
import org.duidu.quiz.QuizRun;

/** The learner's quizzes: kept after each answer, found again after a restart. */
final class QuizShelf {
    static final String KIND = "quiz";

    private final Exercises exercises;
    private final InstantSource clock;

    /**
     * A quiz as it was kept.
     *
     * @param run empty if it cannot be read; it stays where it is kept
     */
    record Shelved(Exercise exercise, Optional<QuizRun.State> run) {}

    QuizShelf(Exercises exercises, InstantSource clock) {
        this.exercises = exercises;
        this.clock = clock;
    }

    /** @param lesson the key of its first lesson */
    Shelved add(QuizRun.State run, String lesson) {
        String title = run.quiz().title().either();
        return keep(Exercise.begun(KIND, lesson, title, QuizJson.write(run), clock.instant()), run);
    }

    /** Keeps a later state. */
    Shelved save(Shelved before, QuizRun.State run) {
        return keep(before.exercise().later(QuizJson.write(run), run.finished(), clock.instant()), run);
    }

    /** A kept exercise with its quiz. */
    Shelved shelved(Exercise exercise) {
        return new Shelved(exercise, QuizJson.run(exercise.state()));
    }

    private Shelved keep(Exercise exercise, QuizRun.State run) {
        exercises.save(exercise);
        return new Shelved(exercise, Optional.of(run));
    }
}
