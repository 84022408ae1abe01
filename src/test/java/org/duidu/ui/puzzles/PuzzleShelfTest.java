package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.crossword.WordEvidence;
import org.duidu.library.Library;
import org.duidu.progress.Exercise;
import org.duidu.review.Evidence;
import org.duidu.ui.crossword.Cursor;
import org.duidu.ui.crossword.PlayedPuzzle;
import org.duidu.ui.puzzles.PuzzleFixtures.HeldExercises;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PuzzleShelfTest {
    @TempDir
    Path folder;

    private final HeldExercises exercises = new HeldExercises();
    private Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private final PuzzleShelf shelf = new PuzzleShelf(exercises, () -> now);
    private final List<Evidence> told = new ArrayList<>();

    @Test
    void keepsSeveralPuzzlesOfALessonTheLastChangedFirst() throws Exception {
        KeptPuzzle puzzle = tea();
        Shelved first = shelf.add(puzzle);
        now = now.plusSeconds(60);
        Shelved second = shelf.add(puzzle);

        assertThat(all(shelf)).extracting(Shelved::id).containsExactly(second.id(), first.id());
        assertThat(first.exercise().lesson()).isEqualTo(puzzle.words().get(0).lesson());
        assertThat(first.exercise().title()).isEqualTo("Tea");
    }

    @Test
    void bringsEveryChangeBackAfterARestart() throws Exception {
        PuzzleInPlay playing = play(shelf.add(tea()));
        Puzzle puzzle = new Puzzle(playing.puzzle().state());
        PlacedWord word = puzzle.layout().words().get(0);
        puzzle.enter(word.cell(0), "x", true);

        playing.changed(later(playing, puzzle, word));

        KeptPuzzle back =
                all(new PuzzleShelf(exercises, () -> now)).get(0).puzzle().orElseThrow();
        assertThat(back.state()).isEqualTo(puzzle.state());
        assertThat(back.moment().time()).isEqualTo(Duration.ofSeconds(42));
        assertThat(back.moment().pencil()).isTrue();
        assertThat(back.moment().cell()).contains(word.cell(0));
    }

    @Test
    void opensAPuzzleWhoseLessonIsGone() throws Exception {
        shelf.add(tea());
        Files.delete(folder.resolve("lesson0.md"));

        KeptPuzzle kept = all(shelf).get(0).puzzle().orElseThrow();
        try (Library empty = PuzzleFixtures.library(folder)) {
            PuzzleOrder order = PuzzleOrder.again(kept, empty, PuzzleFixtures.LEMMATIZER);
            Crossword again =
                    order.inLayout(PuzzleFixtures.clues(), kept.crossword().layout(), 1);

            assertThat(again.layout().words())
                    .allSatisfy(word -> assertThat(again.clue(word).text())
                            .isEqualTo(kept.crossword().clue(word).text()));
            assertThat(order.origins()).isEqualTo(kept.words());
        }
    }

    @Test
    void makesOtherCluesFromTheLesson() throws Exception {
        KeptPuzzle kept = tea();
        try (Library library = PuzzleFixtures.library(folder)) {
            Crossword chinese = PuzzleOrder.again(kept, library, PuzzleFixtures.LEMMATIZER)
                    .with(ClueChoice.CHINESE)
                    .inLayout(PuzzleFixtures.clues(), kept.crossword().layout(), 1);

            assertThat(chinese.layout()).isEqualTo(kept.crossword().layout());
            assertThat(chinese.clues())
                    .extracting(clue -> clue.text())
                    .containsExactlyInAnyOrder("採摘", "葉子", "收成", "籃子");
        }
    }

    @Test
    void keepsTheCluesInAnotherLayout() throws Exception {
        KeptPuzzle kept = tea();
        Crossword other = PuzzleFixtures.crossword(PuzzleMakingTest.order("pick", "leaves", "harvest", "basket"), 9);

        Crossword made = PuzzleOrder.withCluesOf(kept.crossword(), other);

        assertThat(made.layout()).isEqualTo(other.layout());
        assertThat(made.clues())
                .extracting(clue -> clue.text())
                .containsExactlyInAnyOrderElementsOf(kept.crossword().clues().stream()
                        .map(clue -> clue.text())
                        .toList());
    }

    @Test
    void keepsAPuzzleThatCannotBeReadAndSaysSo() {
        exercises.save(new Exercise("1", "crossword", "", "Old", "{broken", now, now, Optional.empty()));

        assertThat(all(shelf)).singleElement().satisfies(one -> {
            assertThat(one.puzzle()).isEmpty();
            assertThat(one.exercise().state()).isEqualTo("{broken");
        });
    }

    @Test
    void tellsMemoryOnceOfEachWordAndMarksThePuzzleAsSolved() throws Exception {
        PuzzleInPlay playing = play(shelf.add(tea()));
        Puzzle puzzle = new Puzzle(playing.puzzle().state());
        puzzle.revealAll();
        for (PlacedWord word : puzzle.layout().words()) {
            playing.solvedWord(later(playing, puzzle, word), puzzle.result(word), Duration.ofSeconds(3));
            playing.solvedWord(later(playing, puzzle, word), puzzle.result(word), Duration.ofSeconds(3));
        }

        assertThat(told)
                .extracting(evidence -> evidence.word().lemma())
                .containsExactlyInAnyOrder("pick", "leaf", "harvest", "basket");
        assertThat(told).extracting(Evidence::outcome).containsOnly(Evidence.Outcome.FAILED);
        assertThat(all(shelf).get(0).exercise().finished()).contains(now);
    }

    @Test
    void keepsNothingOfAnotherPuzzle() throws Exception {
        PuzzleInPlay playing = play(shelf.add(tea()));
        Puzzle puzzle = new Puzzle(playing.puzzle().state());
        puzzle.revealAll();

        playing.changed(new PlayedPuzzle(
                "another", playing.puzzle().crossword(), puzzle.state(), Duration.ZERO, false, Optional.empty()));

        assertThat(all(shelf).get(0).puzzle().orElseThrow().isBegun()).isFalse();
    }

    private List<Shelved> all(PuzzleShelf of) {
        return exercises.ofKind(WordEvidence.EXERCISE).stream().map(of::shelved).toList();
    }

    private PuzzleInPlay play(Shelved puzzle) {
        return new PuzzleInPlay(puzzle, shelf, told::add, () -> now);
    }

    private static PlayedPuzzle later(PuzzleInPlay playing, Puzzle puzzle, PlacedWord word) {
        return new PlayedPuzzle(
                playing.played().id(),
                playing.puzzle().crossword(),
                puzzle.state(),
                Duration.ofSeconds(42),
                true,
                Optional.of(new Cursor(word.cell(0), word.direction())));
    }

    private KeptPuzzle tea() throws Exception {
        try (Library library = PuzzleFixtures.library(folder, PuzzleFixtures.TEA)) {
            NewPuzzle model = new NewPuzzle(PuzzleFixtures.LEMMATIZER);
            model.use(library.entries());
            PuzzleOrder order = model.order().orElseThrow();
            return KeptPuzzle.fresh(PuzzleFixtures.crossword(order, 1), order.origins());
        }
    }
}
