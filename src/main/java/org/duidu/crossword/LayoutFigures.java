package org.duidu.crossword;

import java.util.HashMap;
import java.util.Map;

/**
 * What can be counted in a layout.
 *
 * @param placed words in the box
 * @param total words asked for
 * @param letters sum of the lengths of the placed words
 * @param crossings cells that two words share
 * @param rows of the box
 * @param cols of the box
 * @param filled cells with a letter
 * @param weaklyCrossed words with fewer than two crossings
 */
public record LayoutFigures(
        int placed, int total, int letters, int crossings, int rows, int cols, int filled, int weaklyCrossed) {

    static LayoutFigures of(Layout layout) {
        Map<Cell, Integer> uses = new HashMap<>();
        layout.words().forEach(word -> word.cells().forEach(cell -> uses.merge(cell, 1, Integer::sum)));
        int letters = layout.words().stream().mapToInt(PlacedWord::length).sum();
        int weak = (int) layout.words().stream()
                .filter(word ->
                        word.cells().stream().filter(cell -> uses.get(cell) > 1).count() < 2)
                .count();
        int placed = layout.words().size();
        return new LayoutFigures(
                placed,
                placed + layout.unplaced().size(),
                letters,
                letters - uses.size(),
                layout.rows(),
                layout.cols(),
                uses.size(),
                weak);
    }

    public int area() {
        return rows * cols;
    }

    /** Share of the box that has letters, 0 to 1. It falls as crossings rise, so it is no measure of quality. */
    public double fill() {
        return placed == 0 ? 0 : (double) filled / area();
    }

    /** Long side by short side, at least 1. */
    public double aspect() {
        return placed == 0 ? 1 : (double) Math.max(rows, cols) / Math.min(rows, cols);
    }

    /** Independent loops of words: 0 in a tree, where no letter is confirmed twice over. */
    public int cycles() {
        return placed == 0 ? 0 : crossings - (placed - 1);
    }

    public double crossingsPerWord() {
        return placed == 0 ? 0 : (double) crossings / placed;
    }

    /** Area by the sum of lengths: how much paper a letter takes, comparable between lists. */
    public double areaPerLetter() {
        return letters == 0 ? 0 : (double) area() / letters;
    }
}
