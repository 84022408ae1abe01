package org.duidu.ui.crossword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.crossword.Grids.CAT;
import static org.duidu.ui.crossword.Grids.ONE;
import static org.duidu.ui.crossword.Grids.SUN;
import static org.duidu.ui.crossword.Grids.TEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.crossword.Cell;
import org.duidu.crossword.CellState;
import org.duidu.crossword.CellState.Mark;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.WordResult;
import org.duidu.crossword.WordResult.Outcome;
import org.duidu.ui.settings.CrosswordChoices;
import org.duidu.ui.settings.CrosswordSettings;
import org.duidu.ui.settings.CrosswordSettings.Enter;
import org.duidu.ui.settings.CrosswordSettings.Space;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayViewModelTest {
    private final CrosswordChoices choices = new CrosswordChoices(CrosswordSettings.DEFAULTS);
    private final Kept kept = new Kept();
    private long seconds;
    private PlayViewModel model = model(PlayedPuzzle.fresh("one", Grids.crossword()));

    /** Remembers what playing told. */
    static final class Kept implements PlayActions {
        private final List<PlayedPuzzle> changes = new ArrayList<>();
        private final List<WordResult> solved = new ArrayList<>();
        private final List<Duration> times = new ArrayList<>();

        @Override
        public void changed(PlayedPuzzle now) {
            changes.add(now);
        }

        @Override
        public void solvedWord(PlayedPuzzle now, WordResult result, Duration taken) {
            solved.add(result);
            times.add(taken);
        }

        @Override
        public void anotherLayout() {}

        @Override
        public void otherClues() {}

        @Override
        public void print() {}

        @Override
        public void handIn() {}

        @Override
        public void back() {}

        private PlayedPuzzle last() {
            return changes.get(changes.size() - 1);
        }
    }

    private PlayViewModel model(PlayedPuzzle puzzle) {
        PlayViewModel made = new PlayViewModel(puzzle, choices, () -> seconds * 1_000_000_000L, kept);
        made.inSight(true);
        return made;
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> model.type(Character.toString(letter)));
    }

    private void at(int row, int col, Direction direction) {
        model.cursor().press(new Cell(row, col));
        if (model.cursor().get().direction() != direction) {
            model.cursor().turn();
        }
        assertThat(model.cursor().get()).isEqualTo(new Cursor(new Cell(row, col), direction));
    }

    private String entered(PlacedWord word) {
        return model.puzzle().entered(word);
    }

    private CellState at(int row, int col) {
        return model.puzzle().at(new Cell(row, col));
    }

    private void solve() {
        for (PlacedWord word : List.of(CAT, ONE, TEN, SUN)) {
            model.writeWord(word, word.answer().letters());
        }
    }

    @Nested
    class Letters {
        @Test
        void areWrittenAndLeadOn() {
            type("ca");

            assertThat(entered(CAT)).isEqualTo("CA ");
            assertThat(model.cursor().get()).isEqualTo(new Cursor(new Cell(0, 2), Direction.ACROSS));
        }

        @Test
        void stayAtTheEndOfTheWord() {
            type("cat");

            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"é", "Ｅ", "ｅ", "E", "Ê"})
        void areTakenByTheirBase(String typed) {
            model.type(typed);

            assertThat(at(0, 0).letter()).isEqualTo('E');
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "7", "?", "貓", "ㄇ", "\t", "\u0001", "\u007f"})
        void areNothingElse(String typed) {
            model.type(typed);

            assertThat(kept.changes).isEmpty();
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
        }

        @Test
        void passOverThoseThatAreThere() {
            at(0, 1, Direction.ACROSS);
            type("a");
            at(0, 0, Direction.ACROSS);
            type("c");

            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 2));
        }

        @Test
        void comeBackToTheGapsAtTheStartOfTheWord() {
            at(0, 2, Direction.ACROSS);
            type("t");

            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
        }

        @Test
        void goCellByCellIfTheLearnerWantsItSo() {
            choices.skipFilled().set(false);
            at(0, 1, Direction.ACROSS);
            type("a");
            at(0, 0, Direction.ACROSS);
            type("c");

            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 1));
        }

        @Test
        void goCellByCellWhenTheyReplaceOthers() {
            type("cat");
            at(0, 0, Direction.ACROSS);
            type("ho");

            assertThat(entered(CAT)).isEqualTo("HOT");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 2));
        }

        @ParameterizedTest
        @CsvSource({"0, cat", "1, cat", "2, cat", "0, at", "1, ct", "2, ca"})
        void makeAWordAroundAGivenOneTypedThroughOrNot(int given, String typed) {
            at(0, given, Direction.ACROSS);
            model.revealLetter();
            model.cursor().wordStart();

            type(typed);

            assertThat(entered(CAT)).isEqualTo("CAT");
        }

        @ParameterizedTest
        @CsvSource({"true, cat", "true, at", "false, cat", "false, at"})
        void makeAWordWithAGivenStartThatTheCluesLedTo(boolean skip, String typed) {
            choices.skipFilled().set(skip);
            model.revealLetter();
            model.cursor().goTo(ONE);
            model.cursor().goTo(CAT);

            type(typed);

            assertThat(entered(CAT)).isEqualTo("CAT");
        }

        @Test
        void goNowhereWhereAllThatFollowsIsGiven() {
            model.revealWord();
            type("xyz");

            assertThat(entered(CAT)).isEqualTo("CAT");
            assertThat(model.cursor().get()).isEqualTo(new Cursor(new Cell(0, 2), Direction.ACROSS));
        }

        @Test
        void areWrittenInPencil() {
            model.pencil().set(true);
            type("c");

            assertThat(at(0, 0)).isEqualTo(new CellState('C', true, Mark.NONE));
            assertThat(kept.last().pencil()).isTrue();
        }

        @Test
        void areCheckedAtOnceIfTheLearnerWantsItSo() {
            choices.autoCheck().set(true);
            type("cx");

            assertThat(at(0, 0).mark()).isEqualTo(Mark.RIGHT);
            assertThat(at(0, 1).mark()).isEqualTo(Mark.WRONG);
        }

        @Test
        void comeAsAWholeWord() {
            assertThat(model.writeWord(TEN, "tën")).isTrue();
            assertThat(model.writeWord(TEN, "tent")).isFalse();

            assertThat(entered(TEN)).isEqualTo("TEN");
        }
    }

    @Nested
    class Keys {
        @Test
        void backspaceEmptiesTheCellAndStays() {
            type("ca");
            at(0, 1, Direction.ACROSS);
            model.backspace();

            assertThat(entered(CAT)).isEqualTo("C  ");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 1));
        }

        @Test
        void backspaceOnAnEmptyCellEmptiesTheOneBefore() {
            type("ca");
            model.backspace();

            assertThat(entered(CAT)).isEqualTo("C  ");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 1));
        }

        @Test
        void backspaceStopsAtTheStart() {
            model.backspace();

            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
        }

        @Test
        void backspacePassesAGivenLetter() {
            type("c");
            model.revealLetter();
            model.backspace();

            assertThat(entered(CAT)).isEqualTo(" A ");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
        }

        @Test
        void deleteEmptiesAndStays() {
            type("c");
            at(0, 0, Direction.ACROSS);
            model.delete();

            assertThat(entered(CAT)).isEqualTo("   ");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
        }

        @Test
        void spaceTurns() {
            at(0, 2, Direction.ACROSS);
            model.space();

            assertThat(model.cursor().word()).isEqualTo(TEN);
        }

        @Test
        void spaceClearsAndGoesOnIfChosen() {
            choices.space().set(Space.CLEAR);
            type("c");
            at(0, 0, Direction.ACROSS);
            model.space();

            assertThat(entered(CAT)).isEqualTo("   ");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 1));
        }

        @Test
        void enterGoesToTheNextClueAndBackWithShift() {
            model.enter(false);
            assertThat(model.cursor().word()).isEqualTo(ONE);

            model.enter(true);
            assertThat(model.cursor().word()).isEqualTo(CAT);
        }

        @Test
        void enterTurnsIfChosen() {
            choices.enter().set(Enter.TURN);
            at(0, 2, Direction.ACROSS);
            model.enter(true);

            assertThat(model.cursor().word()).isEqualTo(TEN);
        }

        @Test
        void homeAndEndGoToTheEndsOfWordAndClues() {
            model.cursor().wordEnd();
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 2));
            model.cursor().wordStart();
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
            model.cursor().lastClue();
            assertThat(model.cursor().word()).isEqualTo(SUN);
            model.cursor().firstClue();
            assertThat(model.cursor().word()).isEqualTo(CAT);
        }

        @Test
        void aSecondPressOnACellTurns() {
            at(0, 1, Direction.ACROSS);
            model.cursor().press(new Cell(0, 2));
            assertThat(model.cursor().word()).isEqualTo(CAT);

            model.cursor().press(new Cell(0, 2));
            assertThat(model.cursor().word()).isEqualTo(TEN);
        }

        @Test
        void aClueLeadsToItsFirstGap() {
            at(0, 2, Direction.ACROSS);
            type("t");
            model.cursor().goTo(TEN);

            assertThat(model.cursor().get()).isEqualTo(new Cursor(new Cell(1, 2), Direction.DOWN));
        }

        @Test
        void theOwnClueLeavesTheCursorWhereItIs() {
            type("c");
            model.cursor().goTo(CAT);

            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 1));
        }
    }

    @Nested
    class Undo {
        @Test
        void takesBackLettersAndShowsWhere() {
            type("c");
            at(2, 1, Direction.ACROSS);
            model.undo();

            assertThat(entered(CAT)).isEqualTo("   ");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 0));
        }

        @Test
        void leavesTheCursorInAWordThatComesBackAsAWhole() {
            model.writeWord(CAT, "cat");
            at(0, 2, Direction.ACROSS);
            model.undo();
            model.redo();

            assertThat(entered(CAT)).isEqualTo("CAT");
            assertThat(model.cursor().get().cell()).isEqualTo(new Cell(0, 2));
        }

        @Test
        void bringsAnEmptiedGridBack() {
            type("cat");
            model.eraseAll();
            assertThat(entered(CAT)).isEqualTo("   ");
            model.undo();

            assertThat(entered(CAT)).isEqualTo("CAT");
        }
    }

    @Nested
    class Help {
        @Test
        void checksLetterWordAndPuzzle() {
            type("cx");
            at(0, 0, Direction.ACROSS);
            model.checkLetter();
            assertThat(at(0, 0).mark()).isEqualTo(Mark.RIGHT);
            assertThat(at(0, 1).mark()).isEqualTo(Mark.NONE);

            model.checkWord();
            assertThat(at(0, 1).mark()).isEqualTo(Mark.WRONG);

            at(2, 1, Direction.ACROSS);
            type("o");
            model.checkAll();
            assertThat(at(2, 1).mark()).isEqualTo(Mark.RIGHT);
        }

        @Test
        void erasesWhatIsWrong() {
            type("cx");
            model.checkAll();
            model.eraseWrong();

            assertThat(entered(CAT)).isEqualTo("C  ");
        }

        @Test
        void revealsLetterAndWord() {
            model.revealLetter();
            assertThat(at(0, 0)).isEqualTo(new CellState('C', false, Mark.GIVEN));

            model.revealWord();
            assertThat(entered(CAT)).isEqualTo("CAT");
            assertThat(kept.solved).extracting(WordResult::outcome).containsExactly(Outcome.REVEALED);
        }
    }

    @Nested
    class Results {
        @Test
        void areToldOnceForEachWord() {
            type("cat");
            at(0, 0, Direction.ACROSS);
            type("x");
            at(0, 0, Direction.ACROSS);
            type("c");

            assertThat(kept.solved).extracting(WordResult::word).containsExactly(CAT);
            assertThat(kept.solved).extracting(WordResult::outcome).containsExactly(Outcome.ALONE);
        }

        @Test
        void areNotToldAgainOfAPuzzleThatIsTakenUp() {
            type("cat");
            kept.solved.clear();
            model = model(kept.last());
            model.writeWord(ONE, "one");

            assertThat(kept.solved).extracting(WordResult::word).containsExactly(ONE);
        }

        @Test
        void comeWithTheTimeTheCursorWasInTheWord() {
            type("c");
            seconds = 5;
            at(0, 2, Direction.ACROSS);
            seconds = 7;
            model.cursor().turn();
            seconds = 27;
            at(0, 1, Direction.ACROSS);
            seconds = 30;
            type("at");

            assertThat(kept.times).containsExactly(Duration.ofSeconds(10));
        }

        @Test
        void areSummedUpAtTheEnd() {
            type("cat");
            model.checkAll();
            model.cursor().goTo(TEN);
            model.revealWord();
            model.cursor().goTo(ONE);
            model.revealLetter();
            seconds = 90;
            model.writeWord(ONE, "one");
            assertThat(model.finished().get()).isEmpty();
            model.writeWord(SUN, "sun");

            assertThat(model.finished().get())
                    .contains(new PlaySummary(
                            List.of("cat", "sun"), List.of("one"), List.of("ten"), Duration.ofSeconds(90)));
        }

        @Test
        void tellAPuzzleThatWasOnlyShown() {
            model.revealAll();

            assertThat(model.finished().get().orElseThrow().isSolved()).isFalse();
            assertThat(kept.solved).hasSize(4);
        }

        @Test
        void endNoPuzzleWithAWrongLetter() {
            solve();
            model = model(PlayedPuzzle.fresh("two", Grids.crossword()));
            model.writeWord(CAT, "cut");
            model.writeWord(ONE, "one");
            model.writeWord(TEN, "ten");
            model.writeWord(SUN, "sun");

            assertThat(model.finished().get()).isEmpty();
        }

        @Test
        void celebrateNoPuzzleThatWasSolvedBefore() {
            solve();
            model = model(kept.last());
            model.writeWord(CAT, "cut");
            model.writeWord(CAT, "cat");

            assertThat(model.finished().get()).isEmpty();
        }
    }

    @Nested
    class Clock {
        @Test
        void startsWithTheFirstKey() {
            seconds = 60;
            model.cursor().arrow(Arrow.RIGHT);
            assertThat(model.played()).isZero();

            type("c");
            seconds = 75;
            assertThat(model.played()).isEqualTo(Duration.ofSeconds(15));
        }

        @Test
        void standsStillOutOfSight() {
            type("c");
            seconds = 10;
            model.inSight(false);
            seconds = 100;
            assertThat(model.played()).isEqualTo(Duration.ofSeconds(10));

            model.inSight(true);
            seconds = 103;
            assertThat(model.played()).isEqualTo(Duration.ofSeconds(13));
        }

        @Test
        void goesOnFromEarlierPlayAtTheFirstKey() {
            type("c");
            seconds = 10;
            type("a");
            model = model(kept.last());
            seconds = 50;
            assertThat(model.played()).isEqualTo(Duration.ofSeconds(10));

            type("t");
            seconds = 52;
            assertThat(model.played()).isEqualTo(Duration.ofSeconds(12));
        }

        @Test
        void stopsWithTheLastLetter() {
            solve();
            seconds = 99;

            assertThat(model.played()).isZero();
            assertThat(model.isClockRunning()).isFalse();
        }
    }

    @Nested
    class Keeping {
        @Test
        void happensAfterEachLetter() {
            type("ca");

            assertThat(kept.changes).hasSize(2);
            assertThat(kept.last().state().cells()).hasSize(2);
            assertThat(kept.last().cursor()).contains(model.cursor().get());
        }

        @Test
        void bringsBackLettersCursorAndPencil() {
            model.pencil().set(true);
            at(0, 2, Direction.DOWN);
            type("t");
            model = model(model.snapshot());

            assertThat(entered(TEN)).isEqualTo("T  ");
            assertThat(model.pencil().get()).isTrue();
            assertThat(model.cursor().get()).isEqualTo(new Cursor(new Cell(1, 2), Direction.DOWN));
        }

        @Test
        void startsAtTheFirstClueWhereTheCursorKeptIsNone() {
            PlayedPuzzle fresh = PlayedPuzzle.fresh("x", Grids.crossword());
            Cursor nowhere = new Cursor(new Cell(7, 7), Direction.DOWN);
            model = model(new PlayedPuzzle(
                    "x", fresh.crossword(), fresh.state(), Duration.ZERO, false, Optional.of(nowhere)));

            assertThat(model.cursor().word()).isEqualTo(CAT);
        }
    }
}
