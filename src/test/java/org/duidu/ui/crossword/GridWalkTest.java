package org.duidu.ui.crossword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.crossword.Grids.CAT;
import static org.duidu.ui.crossword.Grids.ONE;
import static org.duidu.ui.crossword.Grids.SUN;
import static org.duidu.ui.crossword.Grids.TEN;

import org.duidu.crossword.Cell;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridWalkTest {
    private final Puzzle puzzle = Puzzle.of(Grids.crossword().layout());
    private final GridWalk walk = new GridWalk(puzzle);

    @Test
    void goesThroughTheCluesAcrossThenDown() {
        assertThat(walk.clues()).containsExactly(CAT, ONE, TEN, SUN);
        assertThat(walk.start()).isEqualTo(cursor(0, 0, Direction.ACROSS));
    }

    /** From a cell in a direction, with an arrow, to a cell in a direction. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            0 0 ACROSS, RIGHT, 0 1 ACROSS
            0 1 ACROSS, LEFT,  0 0 ACROSS
            0 2 ACROSS, DOWN,  0 2 DOWN
            0 2 DOWN,   DOWN,  1 2 DOWN
            0 2 DOWN,   RIGHT, 0 2 ACROSS
            2 2 DOWN,   LEFT,  2 2 ACROSS
            1 2 DOWN,   UP,    0 2 DOWN
            """)
    void movesAlongTheWordAndTurnsFirstAcrossIt(String from, Arrow arrow, String to) {
        assertThat(walk.arrow(parsed(from), arrow)).isEqualTo(parsed(to));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            0 2 ACROSS, RIGHT, 0 6 DOWN
            2 3 ACROSS, RIGHT, 2 6 DOWN
            1 2 DOWN,   RIGHT, 2 3 ACROSS
            0 6 DOWN,   LEFT,  0 2 ACROSS
            0 0 ACROSS, DOWN,  2 1 ACROSS
            2 1 ACROSS, LEFT,  0 0 ACROSS
            2 1 ACROSS, UP,    0 1 ACROSS
            """)
    void jumpsOverGapsToTheNearestCellOnThatSide(String from, Arrow arrow, String to) {
        assertThat(walk.arrow(parsed(from), arrow)).isEqualTo(parsed(to));
    }

    @ParameterizedTest
    @CsvSource({"0 0 ACROSS, UP", "0 0 ACROSS, LEFT", "2 6 DOWN, DOWN", "2 6 DOWN, RIGHT"})
    void staysAtTheEdge(String from, Arrow arrow) {
        assertThat(walk.arrow(parsed(from), arrow)).isEqualTo(parsed(from));
    }

    @Test
    void turnsOnlyWhereAWordCrosses() {
        assertThat(walk.turned(cursor(0, 2, Direction.ACROSS))).isEqualTo(cursor(0, 2, Direction.DOWN));
        assertThat(walk.turned(cursor(0, 0, Direction.ACROSS))).isEqualTo(cursor(0, 0, Direction.ACROSS));
    }

    @Test
    void goesAroundTheEndOfTheClues() {
        assertThat(walk.clue(walk.firstOf(SUN), 1, false)).isEqualTo(walk.firstOf(CAT));
        assertThat(walk.clue(walk.firstOf(CAT), -1, false)).isEqualTo(walk.firstOf(SUN));
    }

    @Test
    void passesOverFullWordsToTheFirstGapOfTheNext() {
        puzzle.enterWord(ONE, "one", false);

        // TEN has the N of ONE
        assertThat(walk.clue(walk.firstOf(CAT), 1, true)).isEqualTo(cursor(0, 2, Direction.DOWN));
        puzzle.enter(new Cell(0, 2), "t", false);
        assertThat(walk.clue(walk.firstOf(CAT), 1, true)).isEqualTo(cursor(1, 2, Direction.DOWN));
    }

    @Test
    void goesToTheNextClueWhereAllAreFullAndNotToTheFirst() {
        for (PlacedWord word : walk.clues()) {
            puzzle.enterWord(word, word.answer().letters(), false);
        }

        assertThat(walk.clue(walk.firstOf(ONE), 1, true)).isEqualTo(walk.firstOf(TEN));
        assertThat(walk.clue(walk.firstOf(TEN), -1, true)).isEqualTo(walk.firstOf(ONE));
    }

    @Test
    void staysInTheOnlyWordWithAGap() {
        for (PlacedWord word : walk.clues()) {
            puzzle.enterWord(word, word.answer().letters(), false);
        }
        puzzle.erase(new Cell(1, 6));

        assertThat(walk.clue(walk.firstOf(SUN), 1, true)).isEqualTo(cursor(1, 6, Direction.DOWN));
    }

    @Test
    void goesFromALetterToTheNextGapOfTheWordAndAroundItsEnd() {
        puzzle.enter(new Cell(0, 1), "a", false);
        assertThat(walk.nextGap(cursor(0, 0, Direction.ACROSS))).isEqualTo(cursor(0, 2, Direction.ACROSS));
        assertThat(walk.nextGap(cursor(0, 2, Direction.ACROSS))).isEqualTo(cursor(0, 0, Direction.ACROSS));
    }

    @Test
    void stopsAtGivenLettersRightBeforeAGap() {
        puzzle.revealLetter(new Cell(0, 1));
        assertThat(walk.nextGap(cursor(0, 0, Direction.ACROSS))).isEqualTo(cursor(0, 1, Direction.ACROSS));
        assertThat(walk.pastGiven(cursor(0, 1, Direction.ACROSS))).contains(cursor(0, 2, Direction.ACROSS));

        puzzle.revealLetter(new Cell(0, 0));
        assertThat(walk.into(CAT, true)).isEqualTo(cursor(0, 0, Direction.ACROSS));
        puzzle.revealLetter(new Cell(0, 2));
        assertThat(walk.pastGiven(cursor(0, 1, Direction.ACROSS))).isEmpty();
    }

    @Test
    void goesOneCellOnWhereTheWordHasNoGap() {
        puzzle.enterWord(CAT, "cat", false);
        assertThat(walk.nextGap(cursor(0, 0, Direction.ACROSS))).isEqualTo(cursor(0, 1, Direction.ACROSS));
        assertThat(walk.nextGap(cursor(0, 2, Direction.ACROSS))).isEqualTo(cursor(0, 2, Direction.ACROSS));
    }

    @Test
    void knowsWhichCursorsAreNone() {
        assertThat(walk.isPossible(cursor(0, 0, Direction.ACROSS))).isTrue();
        assertThat(walk.isPossible(cursor(0, 0, Direction.DOWN))).isFalse();
        assertThat(walk.isPossible(cursor(9, 9, Direction.DOWN))).isFalse();
    }

    private static Cursor cursor(int row, int col, Direction direction) {
        return new Cursor(new Cell(row, col), direction);
    }

    private static Cursor parsed(String text) {
        String[] parts = text.split(" ");
        return cursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Direction.valueOf(parts[2]));
    }
}
