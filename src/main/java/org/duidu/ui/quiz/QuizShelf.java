package org.duidu.ui.quiz;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    record Shelved(Exercise exercise, Optional<QuizRun.State> run) {
        boolean isDone() {
            return exercise.finished().isPresent();
        }
    }

    QuizShelf(Exercises exercises, InstantSource clock) {
        this.exercises = exercises;
        this.clock = clock;
    }

    /** All quizzes, the one changed last first. */
    List<Shelved> all() {
        return exercises.ofKind(KIND).stream()
                .map(exercise -> new Shelved(exercise, QuizJson.run(exercise.state())))
                .toList();
    }

    /** @param lesson the key of its first lesson */
    Shelved add(QuizRun.State run, String lesson) {
        Instant now = clock.instant();
        return keep(
                new Exercise(
                        UUID.randomUUID().toString(),
                        KIND,
                        lesson,
                        run.quiz().title().either(),
                        QuizJson.write(run),
                        now,
                        now,
                        Optional.empty()),
                run);
    }

    /** Keeps a later state. What has been finished stays so. */
    Shelved save(Shelved before, QuizRun.State run) {
        Exercise old = before.exercise();
        Instant now = clock.instant();
        Optional<Instant> finished = old.finished().or(() -> run.finished() ? Optional.of(now) : Optional.empty());
        return keep(
                new Exercise(
                        old.id(),
                        old.kind(),
                        old.lesson(),
                        old.title(),
                        QuizJson.write(run),
                        old.begun(),
                        now,
                        finished),
                run);
    }

    void remove(Shelved quiz) {
        exercises.remove(quiz.exercise().id());
    }

    /** Takes a removal back. */
    void putBack(Shelved quiz) {
        exercises.save(quiz.exercise());
    }

    private Shelved keep(Exercise exercise, QuizRun.State run) {
        exercises.save(exercise);
        return new Shelved(exercise, Optional.of(run));
    }
}
