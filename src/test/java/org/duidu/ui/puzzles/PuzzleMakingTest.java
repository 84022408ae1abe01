package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.UnplacedWord;
import org.duidu.crossword.WordOrigin;
import org.duidu.lesson.Bilingual;
import org.duidu.ui.puzzles.PuzzleFixtures.HeldTasks;
import org.junit.jupiter.api.Test;

class PuzzleMakingTest {
    private final HeldTasks tasks = new HeldTasks();
    private final PuzzleMaking making = new PuzzleMaking(tasks, Runnable::run);

    @Test
    void makesALayoutWithAllWordsAndTheirClues() {
        making.start(order("canal", "boat", "harbour"), PuzzleFixtures.clues(), 1);
        assertThat(making.running().get()).isTrue();
        tasks.work();

        assertThat(making.running().get()).isFalse();
        assertThat(PuzzleFixtures.puzzle(making).layout().isComplete()).isTrue();
        assertThat(PuzzleFixtures.puzzle(making).clues())
                .allMatch(clue -> clue.text().startsWith("clue of"));
    }

    @Test
    void showsTheFirstCompleteLayoutWhileItStillSearches() {
        List<Boolean> seen = new ArrayList<>();
        making.made()
                .addListener((property, before, now) -> now.ifPresent(made -> {
                    seen.add(making.running().get() && made.layout().isComplete());
                    making.enough();
                }));

        making.start(order("canal", "boat", "harbour", "barge", "sail", "anchor", "island"), PuzzleFixtures.clues(), 1);
        tasks.work();

        assertThat(seen).first().isEqualTo(true);
        assertThat(making.puzzle()).isPresent();
    }

    @Test
    void namesWhatItCouldNotPlace() {
        making.start(order("canal", "boat", "why"), PuzzleFixtures.clues(), 1);
        tasks.work();

        assertThat(making.made().get().orElseThrow().layout().unplaced())
                .extracting(UnplacedWord::reason)
                .containsExactly(UnplacedWord.Reason.NO_COMMON_LETTER);
    }

    @Test
    void makesNothingOfWordsThatCannotEnter() {
        making.start(order("運河", "a"), PuzzleFixtures.clues(), 1);
        tasks.work();

        assertThat(making.puzzle()).isEmpty();
        assertThat(making.failed().get()).isFalse();
    }

    @Test
    void findsAnotherLayoutOfTheSameWords() {
        making.start(order("canal", "boat", "harbour", "barge", "sail", "anchor", "island"), PuzzleFixtures.clues(), 1);
        making.enough();
        tasks.work();
        long first = PuzzleFixtures.puzzle(making).seed();
        making.another();
        making.enough();
        tasks.work();

        assertThat(PuzzleFixtures.puzzle(making).seed()).isEqualTo(first + 1);
    }

    @Test
    void takesMoreTimeWhenItTriesHarder() {
        making.start(order("canal", "boat"), PuzzleFixtures.clues(), 1);
        tasks.work();
        long before = making.budget().toMillis();
        making.tryHarder();
        tasks.work();

        assertThat(making.budget().toMillis()).isEqualTo(4 * before);
    }

    @Test
    void forgetsASearchThatIsCancelled() {
        making.start(order("canal", "boat"), PuzzleFixtures.clues(), 1);
        making.cancel();
        tasks.work();

        assertThat(making.made().get()).isEmpty();
        assertThat(making.running().get()).isFalse();
    }

    @Test
    void saysThatASearchFailed() {
        PuzzleOrder broken =
                new PuzzleOrder(Bilingual.EMPTY, order("canal", "boat").words(), ClueChoice.DEFINITION);
        making.start(broken, null, 1);
        tasks.work();

        assertThat(making.failed().get()).isTrue();
        assertThat(making.running().get()).isFalse();
    }

    static PuzzleOrder order(String... words) {
        List<ChosenWord> chosen = new ArrayList<>();
        for (String word : words) {
            chosen.add(ChosenWord.listed(
                    new WordOrigin("", word, "clue of " + chosen.size(), Optional.empty()), chosen.size() + 1));
        }
        return new PuzzleOrder(new Bilingual("Boats", "船"), chosen, ClueChoice.DEFINITION);
    }
}
