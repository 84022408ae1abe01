package org.duidu.crossword;

import java.util.Arrays;

/**
 * The grid of a search: int arrays, words put on and taken off in time proportional to their length, every change
 * written down so that it can be taken back. Nothing is allocated after construction.
 */
final class Board {
    static final int ACROSS = 0;
    static final int DOWN = 1;
    static final int NOWHERE = -1;

    final WordTable words;
    final Window window;
    final int stride;

    /** 0 for an empty cell, else a letter 1 to 26. */
    final byte[] letter;
    /** Word + 1 that runs across, or down, through a cell; 0 for none. */
    final short[] across;

    final short[] down;
    /** For each letter the cells that one word alone uses: where another can cross. */
    final int[][] open;

    final int[] openCount = new int[27];

    final int[] row;
    final int[] col;
    /** {@link #ACROSS}, {@link #DOWN} or {@link #NOWHERE} for each word. */
    final int[] direction;

    final int[] crossingsOf;

    int top;
    int bottom;
    int left;
    int right;
    int placed;
    int crossings;
    /** Placed words with fewer than two crossings. */
    int weak;

    private final int[] slot;
    private final int[] wordsInRow;
    private final int[] wordsInCol;
    private final int[] journal;
    private int written;
    private final int[] shifted;

    Board(WordTable words, Window window) {
        this.words = words;
        this.window = window;
        stride = window.cols();
        int cells = window.rows() * window.cols();
        letter = new byte[cells];
        across = new short[cells];
        down = new short[cells];
        slot = new int[cells];
        open = new int[27][];
        int[] frequencies = words.frequencies();
        Arrays.setAll(open, each -> new int[frequencies[each]]);
        row = new int[words.count];
        col = new int[words.count];
        direction = new int[words.count];
        Arrays.fill(direction, NOWHERE);
        crossingsOf = new int[words.count];
        wordsInRow = new int[window.rows()];
        wordsInCol = new int[window.cols()];
        shifted = new int[words.count];
        journal = new int[8 * words.count];
        emptyBox();
    }

    int height() {
        return bottom - top + 1;
    }

    int width() {
        return right - left + 1;
    }

    boolean isPlaced(int word) {
        return direction[word] != NOWHERE;
    }

    int cell(int word) {
        return row[word] * stride + col[word];
    }

    int step(int way) {
        return way == ACROSS ? 1 : stride;
    }

    short[] crossing(int way) {
        return way == ACROSS ? down : across;
    }

    /** Puts a word on; the caller has made sure that it fits. */
    void place(int word, int atRow, int atCol, int way) {
        put(word, atRow, atCol, way);
        write(word, 1);
    }

    /** Puts a pinned word on; the first row and column of the box are 1 here. */
    void pin(int word, PlacedWord pin) {
        place(word, pin.row() + 1, pin.col() + 1, pin.direction() == Direction.ACROSS ? ACROSS : DOWN);
        commit();
    }

    /** Takes a placed word off. What it leaves may break the rule of runs; the caller sees to that. */
    void remove(int word) {
        write(word, 0);
        take(word);
    }

    /** Makes all changes so far final. */
    void commit() {
        written = 0;
    }

    /** Takes back all changes since the last commit. */
    void undo() {
        while (written > 0) {
            written -= 4;
            int word = journal[written] >> 1;
            if ((journal[written] & 1) == 1) {
                take(word);
            } else {
                put(word, journal[written + 1], journal[written + 2], journal[written + 3]);
            }
        }
    }

    /** Moves all words; the caller has made sure that they stay in the window. Final at once. */
    void shift(int rows, int cols) {
        for (int word = 0; word < words.count; word++) {
            shifted[word] = direction[word];
            if (isPlaced(word)) {
                take(word);
            }
        }
        for (int word = 0; word < words.count; word++) {
            if (shifted[word] != NOWHERE) {
                put(word, row[word] + rows, col[word] + cols, shifted[word]);
            }
        }
    }

    private void write(int word, int put) {
        journal[written] = word << 1 | put;
        journal[written + 1] = row[word];
        journal[written + 2] = col[word];
        journal[written + 3] = direction[word];
        written += 4;
    }

    private void put(int word, int atRow, int atCol, int way) {
        row[word] = atRow;
        col[word] = atCol;
        direction[word] = way;
        byte[] text = words.letters[word];
        short[] along = way == ACROSS ? across : down;
        short[] other = crossing(way);
        int step = step(way);
        int cell = atRow * stride + atCol;
        int crossed = 0;
        for (int i = 0; i < text.length; i++, cell += step) {
            along[cell] = (short) (word + 1);
            if (other[cell] == 0) {
                letter[cell] = text[i];
                addOpen(text[i], cell);
            } else {
                removeOpen(text[i], cell);
                crossed++;
                if (++crossingsOf[other[cell] - 1] == 2) {
                    weak--;
                }
            }
        }
        crossingsOf[word] = crossed;
        crossings += crossed;
        placed++;
        weak += crossed < 2 ? 1 : 0;
        grow(word, text.length, way);
    }

    private void take(int word) {
        int way = direction[word];
        byte[] text = words.letters[word];
        short[] along = way == ACROSS ? across : down;
        short[] other = crossing(way);
        int step = step(way);
        int cell = cell(word);
        for (int i = 0; i < text.length; i++, cell += step) {
            along[cell] = 0;
            if (other[cell] == 0) {
                letter[cell] = 0;
                removeOpen(text[i], cell);
            } else {
                addOpen(text[i], cell);
                if (--crossingsOf[other[cell] - 1] == 1) {
                    weak++;
                }
            }
        }
        crossings -= crossingsOf[word];
        placed--;
        weak -= crossingsOf[word] < 2 ? 1 : 0;
        direction[word] = NOWHERE;
        shrink(word, text.length, way);
    }

    private void addOpen(int code, int cell) {
        int last = openCount[code]++;
        open[code][last] = cell;
        slot[cell] = last;
    }

    private void removeOpen(int code, int cell) {
        int last = --openCount[code];
        int moved = open[code][last];
        open[code][slot[cell]] = moved;
        slot[moved] = slot[cell];
    }

    private void grow(int word, int length, int way) {
        int lastRow = row[word] + (way == DOWN ? length - 1 : 0);
        int lastCol = col[word] + (way == ACROSS ? length - 1 : 0);
        for (int each = row[word]; each <= lastRow; each++) {
            wordsInRow[each]++;
        }
        for (int each = col[word]; each <= lastCol; each++) {
            wordsInCol[each]++;
        }
        top = Math.min(top, row[word]);
        left = Math.min(left, col[word]);
        bottom = Math.max(bottom, lastRow);
        right = Math.max(right, lastCol);
    }

    private void shrink(int word, int length, int way) {
        int lastRow = row[word] + (way == DOWN ? length - 1 : 0);
        int lastCol = col[word] + (way == ACROSS ? length - 1 : 0);
        for (int each = row[word]; each <= lastRow; each++) {
            wordsInRow[each]--;
        }
        for (int each = col[word]; each <= lastCol; each++) {
            wordsInCol[each]--;
        }
        if (placed == 0) {
            emptyBox();
            return;
        }
        while (top < bottom && wordsInRow[top] == 0 && !window.anchored()) {
            top++;
        }
        while (left < right && wordsInCol[left] == 0 && !window.anchored()) {
            left++;
        }
        while (bottom > top && wordsInRow[bottom] == 0) {
            bottom--;
        }
        while (right > left && wordsInCol[right] == 0) {
            right--;
        }
    }

    private void emptyBox() {
        top = window.anchored() ? 1 : window.rows();
        left = window.anchored() ? 1 : window.cols();
        bottom = window.anchored() ? 1 : -1;
        right = window.anchored() ? 1 : -1;
    }
}
