package org.duidu.ui.puzzles;

import java.time.Duration;
import java.time.InstantSource;
import org.duidu.crossword.Direction;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.PlayMoment;
import org.duidu.crossword.WordEvidence;
import org.duidu.crossword.WordResult;
import org.duidu.review.Memory;
import org.duidu.ui.crossword.Cursor;
import org.duidu.ui.crossword.PlayedPuzzle;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;

/** A puzzle that is being played: each change of it is kept, and memory is told of each word once. */
final class PuzzleInPlay {
    private final PuzzleShelf shelf;
    private final Memory memory;
    private final InstantSource clock;
    private final WordEvidence evidence;
    private Shelved kept;

    /** @param puzzle one that can be read */
    PuzzleInPlay(Shelved puzzle, PuzzleShelf shelf, Memory memory, InstantSource clock) {
        this.kept = puzzle;
        this.shelf = shelf;
        this.memory = memory;
        this.clock = clock;
        this.evidence = new WordEvidence(puzzle.puzzle().orElseThrow());
    }

    KeptPuzzle puzzle() {
        return kept.puzzle().orElseThrow();
    }

    Shelved shelved() {
        return kept;
    }

    /** The puzzle as the view plays it. */
    PlayedPuzzle played() {
        KeptPuzzle puzzle = puzzle();
        PlayMoment moment = puzzle.moment();
        return new PlayedPuzzle(
                kept.id(),
                puzzle.crossword(),
                puzzle.state(),
                moment.time(),
                moment.pencil(),
                moment.cell().map(cell -> new Cursor(cell, moment.direction())));
    }

    /** Keeps a later state; nothing happens for that of another puzzle. */
    void changed(PlayedPuzzle now) {
        if (!now.id().equals(kept.id())) {
            return;
        }
        KeptPuzzle later = puzzle().with(
                        now.state(),
                        new PlayMoment(
                                now.played(),
                                now.pencil(),
                                now.cursor().map(Cursor::cell),
                                now.cursor().map(Cursor::direction).orElse(Direction.ACROSS)));
        if (!later.equals(puzzle())) {
            kept = shelf.save(kept, later);
        }
    }

    void solvedWord(PlayedPuzzle now, WordResult result, Duration taken) {
        changed(now);
        evidence.of(result, clock.instant(), taken).ifPresent(memory::take);
    }
}
