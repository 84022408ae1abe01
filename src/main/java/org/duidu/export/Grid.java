package org.duidu.export;

import java.util.OptionalInt;
import org.duidu.crossword.Cell;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Numbering;
import org.duidu.crossword.PlacedWord;

/** The squares of a puzzle by row and column. */
final class Grid {
    private static final char NONE = 0;

    final int rows;
    final int cols;
    private final char[][] letters;
    private final boolean[][] starts;
    private final Numbering numbering;

    Grid(Crossword crossword) {
        rows = crossword.layout().rows();
        cols = crossword.layout().cols();
        letters = new char[rows][cols];
        starts = new boolean[rows][cols];
        numbering = crossword.numbering();
        for (PlacedWord word : crossword.layout().words()) {
            starts[word.row()][word.col()] = true;
            for (int i = 0; i < word.length(); i++) {
                Cell cell = word.cell(i);
                letters[cell.row()][cell.col()] = word.answer().letters().charAt(i);
            }
        }
    }

    boolean has(int row, int col) {
        return row >= 0 && col >= 0 && row < rows && col < cols && letters[row][col] != NONE;
    }

    /** The answer in a square that there is. */
    char letter(int row, int col) {
        return letters[row][col];
    }

    OptionalInt number(int row, int col) {
        return numbering.at(new Cell(row, col));
    }

    /** Whether a word begins in a square. */
    boolean starts(int row, int col) {
        return starts[row][col];
    }
}
