package org.duidu.crossword;

import java.util.List;

/**
 * The part of the board that words may stand in. Around it is a frame of empty cells, so that a neighbour can be read
 * without a test.
 *
 * @param rows of the board with its frame
 * @param cols of the board with its frame
 * @param maxRows most rows of the box
 * @param maxCols most columns of the box
 * @param anchored whether the box starts at the window's first cell, whatever stands there
 */
record Window(int rows, int cols, int maxRows, int maxCols, boolean anchored) {
    /** No good layout is this many times as long as the root of its area. */
    private static final double SPRAWL = 2.2;

    /** A good box has about this many cells a letter. */
    private static final double CELLS_PER_LETTER = 2;

    static Window of(WordTable words, LayoutLimits limits, List<PlacedWord> pinned) {
        double ratio = limits.ratio().orElse(1);
        double stretch = Math.max(ratio, 1 / ratio);
        int free = (int) Math.ceil(SPRAWL * Math.sqrt(CELLS_PER_LETTER * words.totalLetters * stretch));
        int cap = Math.max(1, Math.min(words.totalLetters, Math.max(free, 4 * words.longest)));
        int maxRows = limits.maxRows()
                .orElse(Math.max(cap, cap * cap / limits.maxCols().orElse(cap)));
        int maxCols = limits.maxCols()
                .orElse(Math.max(cap, cap * cap / limits.maxRows().orElse(cap)));
        maxRows = Math.min(maxRows, words.totalLetters);
        maxCols = Math.min(maxCols, words.totalLetters);
        boolean anchored = !pinned.isEmpty();
        if (anchored) {
            int lastRow = pinned.stream().mapToInt(PlacedWord::lastRow).max().orElse(0);
            int lastCol = pinned.stream().mapToInt(PlacedWord::lastCol).max().orElse(0);
            maxRows = limits.maxRows().orElse(Math.max(maxRows, lastRow + 1));
            maxCols = limits.maxCols().orElse(Math.max(maxCols, lastCol + 1));
            return new Window(maxRows + 2, maxCols + 2, maxRows, maxCols, true);
        }
        int drift = 2 * words.longest + 4;
        return new Window(maxRows + drift, maxCols + drift, maxRows, maxCols, false);
    }
}
