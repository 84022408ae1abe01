package org.duidu.ui.crossword;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duidu.crossword.Cell;
import org.duidu.crossword.CellState;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Numbering;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;

/** The ways over a grid with gaps: from a cursor to the next one. Looks at letters only to pass over them. */
final class GridWalk {
    private final Puzzle puzzle;
    private final List<PlacedWord> clues;

    GridWalk(Puzzle puzzle) {
        this.puzzle = puzzle;
        Numbering numbering = puzzle.layout().numbering();
        this.clues = Stream.of(Direction.values())
                .flatMap(direction -> numbering.words(direction).stream())
                .toList();
    }

    /** All words in the order of the clues: across by their numbers, then down. */
    List<PlacedWord> clues() {
        return clues;
    }

    /** The first cell of the first clue. */
    Cursor start() {
        return firstOf(clues.get(0));
    }

    /** Whether a word runs there. */
    boolean isPossible(Cursor cursor) {
        return puzzle.wordAt(cursor.cell(), cursor.direction()).isPresent();
    }

    /** A cursor in a cell, along a word of the wished direction or, where none runs there, of the other. */
    Cursor at(Cell cell, Direction wished) {
        return new Cursor(cell, puzzle.wordAt(cell, wished).isPresent() ? wished : wished.other());
    }

    PlacedWord word(Cursor cursor) {
        return puzzle.wordAt(cursor.cell(), cursor.direction()).orElseThrow();
    }

    Optional<PlacedWord> crossing(Cursor cursor) {
        return puzzle.wordAt(cursor.cell(), cursor.direction().other());
    }

    Cursor turned(Cursor cursor) {
        return at(cursor.cell(), cursor.direction().other());
    }

    /** An arrow against the direction of writing first turns; otherwise it moves, over gaps to the nearest cell. */
    Cursor arrow(Cursor cursor, Arrow arrow) {
        boolean turns =
                cursor.direction() != arrow.direction() && crossing(cursor).isPresent();
        if (turns) {
            return turned(cursor);
        }
        Cell from = cursor.cell();
        return puzzle.cells().stream()
                .filter(cell -> arrow.ahead(from, cell) > 0)
                .min(Comparator.<Cell>comparingInt(cell -> arrow.distance(from, cell))
                        .thenComparingInt(cell -> arrow.aside(from, cell))
                        .thenComparingInt(Cell::row)
                        .thenComparingInt(Cell::col))
                .map(cell -> at(cell, arrow.direction()))
                .orElse(cursor);
    }

    /** A step along the word, if it does not end there. */
    Optional<Cursor> along(Cursor cursor, int step) {
        PlacedWord word = word(cursor);
        int index = word.cells().indexOf(cursor.cell()) + step;
        return index >= 0 && index < word.length()
                ? Optional.of(new Cursor(word.cell(index), cursor.direction()))
                : Optional.empty();
    }

    /**
     * After a letter was written into an empty cell, with letters passed over: the word's next gap, from its start again
     * if the end is full; the next cell if the word has no gap left.
     */
    Cursor nextGap(Cursor cursor) {
        PlacedWord word = word(cursor);
        int here = word.cells().indexOf(cursor.cell());
        return IntStream.range(1, word.length())
                .map(step -> (here + step) % word.length())
                .filter(index -> puzzle.at(word.cell(index)).isEmpty())
                .mapToObj(index -> before(word, index, here))
                .findFirst()
                .orElseGet(() -> along(cursor, 1).orElse(cursor));
    }

    /**
     * A gap, or the given letters right before it: who types a word through types them too, and who does not passes them
     * with the next letter.
     *
     * @param from index that is not gone back to
     */
    private Cursor before(PlacedWord word, int gap, int from) {
        int index = gap;
        while (index > 0 && index - 1 != from && isGiven(word.cell(index - 1))) {
            index--;
        }
        return new Cursor(word.cell(index), word.direction());
    }

    /** Past letters that were given: the next cell of the word that takes a letter, if there is one. */
    Optional<Cursor> pastGiven(Cursor cursor) {
        List<Cell> cells = word(cursor).cells();
        return cells.stream()
                .skip(cells.indexOf(cursor.cell()))
                .filter(cell -> !isGiven(cell))
                .findFirst()
                .map(cell -> new Cursor(cell, cursor.direction()));
    }

    private boolean isGiven(Cell cell) {
        return puzzle.at(cell).mark() == CellState.Mark.GIVEN;
    }

    /**
     * The clue some steps on, around the end.
     *
     * @param step 1 or -1
     * @param skipFilled whether to pass over words that are full; where all are, the neighbour is taken, not the first
     */
    Cursor clue(Cursor cursor, int step, boolean skipFilled) {
        int here = clues.indexOf(word(cursor));
        List<PlacedWord> others = IntStream.range(1, clues.size() + 1)
                .mapToObj(i -> clues.get(Math.floorMod(here + step * i, clues.size())))
                .toList();
        return others.stream()
                .filter(word -> !skipFilled || !puzzle.isFilled(word))
                .findFirst()
                .map(word -> into(word, skipFilled))
                .orElseGet(() -> firstOf(others.get(0)));
    }

    /** The word's first cell or, with letters passed over, its first gap. */
    Cursor into(PlacedWord word, boolean skipFilled) {
        return IntStream.range(0, word.length())
                .filter(index -> skipFilled && puzzle.at(word.cell(index)).isEmpty())
                .mapToObj(index -> before(word, index, -1))
                .findFirst()
                .orElseGet(() -> firstOf(word));
    }

    Cursor firstOf(PlacedWord word) {
        return new Cursor(word.cell(0), word.direction());
    }

    Cursor lastOf(PlacedWord word) {
        return new Cursor(word.cell(word.length() - 1), word.direction());
    }
}
