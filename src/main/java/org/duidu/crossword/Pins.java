package org.duidu.crossword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which pinned words can stand where they are pinned. */
final class Pins {
    /** Beyond this no program reads a grid (one byte a side in the oldest format), and no page holds it. */
    private static final int LONGEST_SIDE = 255;

    private final int rows;
    private final int cols;

    private Pins(LayoutLimits limits) {
        rows = Math.min(LONGEST_SIDE, limits.maxRows().orElse(LONGEST_SIDE));
        cols = Math.min(LONGEST_SIDE, limits.maxCols().orElse(LONGEST_SIDE));
    }

    /** The pinned words that stand by the rules together; of words in conflict the earlier ones. */
    static List<PlacedWord> standing(LayoutLimits limits) {
        Pins pins = new Pins(limits);
        List<PlacedWord> kept = new ArrayList<>(limits.pinned());
        List<PlacedWord> dropped = new ArrayList<>();
        while (!pins.stand(kept)) {
            dropped.add(0, kept.remove(kept.size() - 1));
        }
        for (PlacedWord word : dropped) {
            kept.add(word);
            if (!pins.stand(kept)) {
                kept.remove(word);
            }
        }
        return List.copyOf(kept);
    }

    private boolean stand(List<PlacedWord> words) {
        Map<Cell, Character> letters = new HashMap<>();
        Map<Cell, PlacedWord> across = new HashMap<>();
        Map<Cell, PlacedWord> down = new HashMap<>();
        for (PlacedWord word : words) {
            if (!isOnPage(word)) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                char letter = word.answer().letters().charAt(i);
                Character there = letters.put(word.cell(i), letter);
                boolean taken = (word.direction() == Direction.ACROSS ? across : down).put(word.cell(i), word) != null;
                if (taken || (there != null && there != letter)) {
                    return false;
                }
            }
        }
        return letters.keySet().stream()
                .allMatch(cell -> isRun(cell, new Cell(cell.row(), cell.col() + 1), letters, across)
                        && isRun(cell, new Cell(cell.row() + 1, cell.col()), letters, down));
    }

    private boolean isOnPage(PlacedWord word) {
        return word.row() >= 0 && word.col() >= 0 && word.lastRow() < rows && word.lastCol() < cols;
    }

    /** Whether two neighbours, if both are filled, are letters of one word. */
    private static boolean isRun(Cell cell, Cell next, Map<Cell, Character> letters, Map<Cell, PlacedWord> along) {
        return !letters.containsKey(next) || (along.containsKey(cell) && along.get(cell) == along.get(next));
    }
}
