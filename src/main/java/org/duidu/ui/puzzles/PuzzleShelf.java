package org.duidu.ui.puzzles;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.PuzzleCodec;
import org.duidu.crossword.WordEvidence;
import org.duidu.progress.Exercise;
import org.duidu.progress.Exercises;

/** The learner's puzzles: kept after each change, found again after a restart. */
final class PuzzleShelf {
    private final Exercises exercises;
    private final InstantSource clock;
    private final PuzzleCodec codec = new PuzzleCodec();

    /**
     * A puzzle as it was kept.
     *
     * @param puzzle empty if it cannot be read; it stays where it is kept
     */
    record Shelved(Exercise exercise, Optional<KeptPuzzle> puzzle) {
        String id() {
            return exercise.id();
        }
    }

    PuzzleShelf(Exercises exercises, InstantSource clock) {
        this.exercises = exercises;
        this.clock = clock;
    }

    /** All puzzles, the one changed last first. */
    List<Shelved> all() {
        return exercises.ofKind(WordEvidence.EXERCISE).stream()
                .map(this::shelved)
                .toList();
    }

    /** A puzzle by its id; empty if it is not there or cannot be read. */
    Optional<Shelved> of(String id) {
        return exercises
                .of(id)
                .map(this::shelved)
                .filter(shelved -> shelved.puzzle().isPresent());
    }

    Shelved add(KeptPuzzle puzzle) {
        Instant now = clock.instant();
        String lesson =
                puzzle.words().stream().map(word -> word.lesson()).findFirst().orElse("");
        Exercise exercise = new Exercise(
                UUID.randomUUID().toString(),
                WordEvidence.EXERCISE,
                lesson,
                puzzle.crossword().title().either(),
                codec.write(puzzle),
                now,
                now,
                Optional.empty());
        exercises.save(exercise);
        return new Shelved(exercise, Optional.of(puzzle));
    }

    /** Keeps a later state of a puzzle. What has been finished stays so. */
    Shelved save(Shelved before, KeptPuzzle now) {
        Exercise old = before.exercise();
        Instant changed = clock.instant();
        Exercise exercise = new Exercise(
                old.id(),
                old.kind(),
                old.lesson(),
                old.title(),
                codec.write(now),
                old.begun(),
                changed,
                old.finished().or(() -> now.isDone() ? Optional.of(changed) : Optional.empty()));
        exercises.save(exercise);
        return new Shelved(exercise, Optional.of(now));
    }

    void remove(Shelved puzzle) {
        exercises.remove(puzzle.id());
    }

    /** Takes a removal back. */
    void putBack(Shelved puzzle) {
        exercises.save(puzzle.exercise());
    }

    private Shelved shelved(Exercise exercise) {
        return new Shelved(exercise, codec.read(exercise.state()));
    }
}
