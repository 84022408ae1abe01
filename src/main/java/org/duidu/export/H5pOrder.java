package org.duidu.export;

import java.util.Comparator;
import java.util.List;
import org.duidu.crossword.Cell;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Layout;
import org.duidu.crossword.PlacedWord;

/**
 * Puts words into a grid as H5P.Crossword does, to know what it would refuse: the longest first, and none beside a letter
 * unless its own letter stands there already. A word side by side with another is therefore refused if the word that
 * crosses both is shorter than they are; and H5P shows the puzzle without it, and without a message.
 */
final class H5pOrder {
    private final char[][] grid;

    private H5pOrder(Layout layout) {
        // a margin of a square saves asking where the edge is
        grid = new char[layout.rows() + 2][layout.cols() + 2];
    }

    /** The words as H5P sorts them. Equal lengths keep their order. */
    static List<PlacedWord> sorted(Layout layout) {
        return layout.words().stream()
                .sorted(Comparator.comparingInt(PlacedWord::length).reversed())
                .toList();
    }

    /** Whether H5P would show every word. */
    static boolean accepts(Layout layout) {
        H5pOrder order = new H5pOrder(layout);
        return sorted(layout).stream().allMatch(order::place);
    }

    private boolean place(PlacedWord word) {
        boolean covered = true;
        for (int i = 0; i < word.length(); i++) {
            boolean there = at(word.cell(i), 0, 0) == letter(word, i);
            int down = word.direction() == Direction.ACROSS ? 1 : 0;
            boolean neighbour = at(word.cell(i), down, 1 - down) != 0 || at(word.cell(i), -down, down - 1) != 0;
            if (neighbour && !there) {
                return false;
            }
            covered &= there;
        }
        for (int i = 0; i < word.length(); i++) {
            Cell cell = word.cell(i);
            grid[cell.row() + 1][cell.col() + 1] = letter(word, i);
        }
        // H5P takes a word whose every letter is there for one that is there twice
        return !covered;
    }

    private char at(Cell cell, int rowsOn, int colsOn) {
        return grid[cell.row() + 1 + rowsOn][cell.col() + 1 + colsOn];
    }

    private static char letter(PlacedWord word, int index) {
        return word.answer().letters().charAt(index);
    }
}
