package org.duidu.ui.puzzles;

import java.time.InstantSource;
import java.util.Optional;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.PuzzleCodec;
import org.duidu.crossword.WordEvidence;
import org.duidu.crossword.WordOrigin;
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

    Shelved add(KeptPuzzle puzzle) {
        String lesson =
                puzzle.words().stream().map(WordOrigin::lesson).findFirst().orElse("");
        String title = puzzle.crossword().title().either();
        return keep(Exercise.begun(WordEvidence.EXERCISE, lesson, title, codec.write(puzzle), clock.instant()), puzzle);
    }

    /** Keeps a later state of a puzzle. */
    Shelved save(Shelved before, KeptPuzzle now) {
        return keep(before.exercise().later(codec.write(now), now.isDone(), clock.instant()), now);
    }

    void remove(Shelved puzzle) {
        exercises.remove(puzzle.id());
    }

    /** A kept exercise with its puzzle. */
    Shelved shelved(Exercise exercise) {
        return new Shelved(exercise, codec.read(exercise.state()));
    }

    private Shelved keep(Exercise exercise, KeptPuzzle puzzle) {
        exercises.save(exercise);
        return new Shelved(exercise, Optional.of(puzzle));
    }
}
