package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duidu.crossword.CellState.Mark;
import org.duidu.crossword.WordResult.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * <pre>
 * CAT
 * ..E
 * .ON
 * </pre>
 */
class PuzzleTest {
    private static final PlacedWord CAT = word("cat", 0, 0, Direction.ACROSS);
    private static final PlacedWord TEN = word("ten", 0, 2, Direction.DOWN);
    private static final PlacedWord ON = word("on", 2, 1, Direction.ACROSS);
    private static final Cell C = new Cell(0, 0);
    private static final Cell A = new Cell(0, 1);
    private static final Cell T = new Cell(0, 2);

    private final Puzzle puzzle = Puzzle.of(new Layout(List.of(CAT, TEN, ON), 3, 3, List.of(), 1));

    @Test
    void takesALetter() {
        assertThat(puzzle.enter(C, "c", false)).isTrue();

        assertThat(puzzle.at(C)).isEqualTo(new CellState('C', false, Mark.NONE));
        assertThat(puzzle.entered(CAT)).isEqualTo("C  ");
    }

    @Test
    void takesAnAccentedLetterAsItsBase() {
        puzzle.enter(C, "ç", true);

        assertThat(puzzle.at(C)).isEqualTo(new CellState('C', true, Mark.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "字", "ab", "æ", "-"})
    void refusesWhatIsNoLetter(String typed) {
        assertThat(puzzle.enter(C, typed, false)).isFalse();
        assertThat(puzzle.canUndo()).isFalse();
    }

    @Test
    void refusesACellThatIsNotThere() {
        Cell gap = new Cell(1, 0);

        assertThat(puzzle.hasCell(gap)).isFalse();
        assertThatThrownBy(() -> puzzle.enter(gap, "a", false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheWordsThroughACell() {
        assertThat(puzzle.wordAt(T, Direction.ACROSS)).contains(CAT);
        assertThat(puzzle.wordAt(T, Direction.DOWN)).contains(TEN);
        assertThat(puzzle.wordAt(C, Direction.DOWN)).isEmpty();
    }

    @Test
    void marksRightAndWrongLettersAndLeavesEmptyCells() {
        write(CAT, "cx");

        puzzle.checkWord(CAT);

        assertThat(CAT.cells())
                .extracting(cell -> puzzle.at(cell).mark())
                .containsExactly(Mark.RIGHT, Mark.WRONG, Mark.NONE);
    }

    @Test
    void forgetsAMarkWhenTheLetterChanges() {
        write(CAT, "x");
        puzzle.checkLetter(C);
        puzzle.enter(C, "c", false);

        assertThat(puzzle.at(C).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void undoesAndRedoesStepByStep() {
        write(CAT, "cu");
        puzzle.undo();
        puzzle.undo();
        puzzle.redo();

        assertThat(puzzle.entered(CAT)).isEqualTo("C  ");
        assertThat(puzzle.canRedo()).isTrue();
        puzzle.enter(A, "a", false);
        assertThat(puzzle.canRedo()).isFalse();
    }

    @Test
    void undoesErasingAllInOneStep() {
        write(CAT, "cat");
        assertThat(puzzle.eraseAll()).isTrue();
        assertThat(puzzle.entered(CAT)).isBlank();

        puzzle.undo();

        assertThat(puzzle.entered(CAT)).isEqualTo("CAT");
    }

    @Test
    void writesAWholeWordInOneStep() {
        puzzle.enter(T, "x", false);

        assertThat(puzzle.enterWord(CAT, " Ｃ-át ", true)).isTrue();
        assertThat(puzzle.entered(CAT)).isEqualTo("CAT");
        assertThat(puzzle.at(C).pencil()).isTrue();

        puzzle.undo();
        assertThat(puzzle.entered(CAT)).isEqualTo("  X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ca", "cats", "貓"})
    void refusesAWordOfAnotherLength(String typed) {
        assertThat(puzzle.enterWord(CAT, typed, false)).isFalse();
        assertThat(puzzle.canUndo()).isFalse();
    }

    @Test
    void erasesWrongLettersAndLeavesTheOthers() {
        write(CAT, "cxx");
        puzzle.checkLetter(C);
        puzzle.checkLetter(A);

        assertThat(puzzle.eraseWrong()).isTrue();

        assertThat(puzzle.entered(CAT)).isEqualTo("C X");
        assertThat(puzzle.eraseWrong()).isFalse();
    }

    @Test
    void writesNoStepWhenNothingChanges() {
        puzzle.enter(C, "c", false);

        assertThat(puzzle.enter(C, "C", false)).isFalse();
        assertThat(puzzle.erase(A)).isFalse();
        puzzle.undo();
        assertThat(puzzle.canUndo()).isFalse();
    }

    @Test
    void keepsAGivenLetterAgainstTypingErasingAndUndo() {
        puzzle.enter(C, "x", false);
        puzzle.revealLetter(C);
        puzzle.enter(C, "y", false);
        puzzle.erase(C);
        puzzle.eraseAll();
        puzzle.undo();

        assertThat(puzzle.at(C)).isEqualTo(new CellState('C', false, Mark.GIVEN));
    }

    @Test
    void tellsAWordSolvedAlone() {
        write(CAT, "cat");

        assertThat(puzzle.result(CAT)).isEqualTo(new WordResult(CAT, true, false, false, 0, 0));
        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.ALONE);
        assertThat(puzzle.result(TEN).outcome()).isEqualTo(Outcome.UNSOLVED);
    }

    @Test
    void countsLettersThatSolvedWordsGave() {
        write(CAT, "cat");
        write(ON, "on");
        assertThat(puzzle.result(TEN).lettersFromCrossings()).isEqualTo(2);
        write(TEN, "ten");

        assertThat(puzzle.result(TEN)).isEqualTo(new WordResult(TEN, true, false, false, 0, 2));
        assertThat(puzzle.result(CAT).lettersFromCrossings()).isZero();
    }

    @Test
    void countsNoLetterFromAWordThatIsNotYetSolved() {
        puzzle.enter(T, "t", false);
        write(TEN, "ten");

        assertThat(puzzle.result(TEN).lettersFromCrossings()).isZero();
        assertThat(puzzle.result(CAT).lettersFromCrossings()).isEqualTo(1);
    }

    @Test
    void countsNothingBetweenWordsSolvedByTheSameLetter() {
        write(CAT, "ca");
        puzzle.enter(new Cell(1, 2), "e", false);
        puzzle.enter(new Cell(2, 2), "n", false);
        puzzle.enter(T, "t", false);

        assertThat(puzzle.results())
                .filteredOn(WordResult::solved)
                .hasSize(2)
                .allMatch(result -> result.lettersFromCrossings() == 0);
    }

    @Test
    void tellsAWordSolvedWithACheck() {
        write(CAT, "cab");
        puzzle.checkAll();
        write(CAT, "cat");

        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.WITH_CHECK);
    }

    @Test
    void countsNoCheckAfterAWordIsSolved() {
        write(CAT, "cat");
        puzzle.checkAll();

        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.ALONE);
        assertThat(puzzle.result(TEN).checked()).isTrue();
    }

    @Test
    void tellsAWordSolvedWithALetter() {
        puzzle.revealLetter(T);
        write(CAT, "ca");

        assertThat(puzzle.result(CAT)).isEqualTo(new WordResult(CAT, true, false, false, 1, 0));
        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.WITH_LETTERS);
        assertThat(puzzle.result(TEN).lettersGiven()).isEqualTo(1);
    }

    @Test
    void takesTheRevealOfARightLetterAsACheck() {
        puzzle.enter(C, "c", false);
        puzzle.revealLetter(C);

        assertThat(puzzle.at(C).mark()).isEqualTo(Mark.RIGHT);
        assertThat(puzzle.result(CAT)).isEqualTo(new WordResult(CAT, false, true, false, 0, 0));
    }

    @Test
    void tellsARevealedWord() {
        puzzle.revealWord(CAT);

        assertThat(puzzle.result(CAT)).isEqualTo(new WordResult(CAT, true, false, true, 3, 0));
        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.REVEALED);
    }

    @Test
    void callsAWordRevealedWhenAllItsLettersWereGiven() {
        CAT.cells().forEach(puzzle::revealLetter);

        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.REVEALED);
    }

    @Test
    void remembersHelpThatWasUndone() {
        write(CAT, "cab");
        puzzle.checkWord(CAT);
        puzzle.undo();
        puzzle.enter(T, "t", false);

        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.WITH_CHECK);
    }

    @Test
    void keepsAResultWhenTheWordIsSpoiltLater() {
        write(CAT, "cat");
        puzzle.erase(C);
        puzzle.revealAll();

        assertThat(puzzle.result(CAT).outcome()).isEqualTo(Outcome.ALONE);
    }

    @Test
    void revealsAllButLeavesSolvedWordsTheirResult() {
        write(CAT, "cat");
        puzzle.revealAll();

        assertThat(puzzle.isSolved()).isTrue();
        assertThat(puzzle.results())
                .extracting(WordResult::outcome)
                .containsExactly(Outcome.ALONE, Outcome.REVEALED, Outcome.REVEALED);
    }

    @Test
    void tellsFilledFromSolved() {
        write(CAT, "cat");
        write(ON, "in");
        puzzle.enter(new Cell(1, 2), "e", true);

        assertThat(puzzle.isFilled()).isTrue();
        assertThat(puzzle.isSolved()).isFalse();
        puzzle.enter(new Cell(2, 1), "o", true);
        assertThat(puzzle.isSolved()).isTrue();
    }

    @Test
    void comesBackAsItWasLeft() {
        write(CAT, "cab");
        puzzle.checkAll();
        puzzle.revealLetter(new Cell(2, 1));
        puzzle.enter(new Cell(2, 2), "n", true);

        Puzzle back = new Puzzle(puzzle.state());

        assertThat(back.state()).isEqualTo(puzzle.state());
        assertThat(back.at(new Cell(2, 2)).pencil()).isTrue();
        assertThat(back.canUndo()).isFalse();
    }

    @Test
    void refusesAStateOfAnotherLayout() {
        Layout other = new Layout(List.of(CAT), 1, 3, List.of(), 1);

        assertThatThrownBy(() -> new PuzzleState(other, puzzle.state().cells(), puzzle.results()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void write(PlacedWord word, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            puzzle.enter(word.cell(i), letters.substring(i, i + 1), false);
        }
    }

    private static PlacedWord word(String letters, int row, int col, Direction direction) {
        return new PlacedWord(AnswerList.of(List.of(letters)).answers().get(0), row, col, direction);
    }
}
