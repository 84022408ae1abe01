package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 * CAT.
 * A.E.
 * BONE
 * </pre>
 */
class LayoutTest {
    private static final PlacedWord CAT = word("cat", 0, 0, Direction.ACROSS);
    private static final PlacedWord CAB = word("cab", 0, 0, Direction.DOWN);
    private static final PlacedWord TEN = word("ten", 0, 2, Direction.DOWN);
    private static final PlacedWord BONE = word("bone", 2, 0, Direction.ACROSS);
    private static final Layout LAYOUT = new Layout(List.of(BONE, TEN, CAB, CAT), 3, 4, List.of(), 1);

    @Test
    void keepsItsWordsInReadingOrder() {
        assertThat(LAYOUT.words()).containsExactly(CAT, CAB, TEN, BONE);
    }

    @Test
    void numbersCellsRowByRowAndSharesANumberBetweenDirections() {
        Numbering numbering = LAYOUT.numbering();

        assertThat(LAYOUT.words()).extracting(numbering::of).containsExactly(1, 1, 2, 3);
        assertThat(numbering.at(new Cell(0, 2))).hasValue(2);
        assertThat(numbering.at(new Cell(0, 1))).isEmpty();
    }

    @Test
    void listsWordsByDirection() {
        assertThat(LAYOUT.numbering().words(Direction.DOWN)).containsExactly(CAB, TEN);
    }

    @Test
    void hasNoNumberForAnotherWord() {
        Numbering numbering = LAYOUT.numbering();
        PlacedWord stranger = word("one", 2, 1, Direction.ACROSS);

        assertThatThrownBy(() -> numbering.of(stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsItsFigures() {
        LayoutFigures figures = LAYOUT.figures();

        assertThat(figures).isEqualTo(new LayoutFigures(4, 4, 13, 4, 3, 4, 9, 0));
        assertThat(figures.area()).isEqualTo(12);
        assertThat(figures.cycles()).isEqualTo(1);
        assertThat(figures.fill()).isEqualTo(0.75);
        assertThat(figures.aspect()).isEqualTo(4 / 3.0);
        assertThat(figures.crossingsPerWord()).isEqualTo(1);
        assertThat(figures.areaPerLetter()).isEqualTo(12 / 13.0);
    }

    @Test
    void countsNothingInAnEmptyLayout() {
        LayoutFigures figures = new Layout(List.of(), 0, 0, List.of(), 1).figures();

        assertThat(List.of(figures.fill(), figures.crossingsPerWord(), figures.areaPerLetter()))
                .containsOnly(0.0);
        assertThat(figures.cycles()).isZero();
    }

    @Test
    void turnsAboutItsDiagonal() {
        Layout turned = LAYOUT.transposed();

        assertThat(turned.words()).contains(word("bone", 0, 2, Direction.DOWN));
        assertThat(turned.rows()).isEqualTo(4);
        assertThat(turned.transposed()).isEqualTo(LAYOUT);
    }

    private static PlacedWord word(String letters, int row, int col, Direction direction) {
        return new PlacedWord(AnswerList.of(List.of(letters)).answers().get(0), row, col, direction);
    }
}
