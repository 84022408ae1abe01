package org.duidu.crossword;

/**
 * Puts a word where it gains most: crossings less what the box grows by, with noise, and with a few candidates
 * overlooked. The overlooking ("blinks") is that of Christiaens and Vanden Berghe, "Slack induction by string removals"
 * (2020).
 */
final class Insertion {
    /** Of 256 candidates so many are overlooked: 5 %. */
    private static final int BLINKS = 13;

    private static final double NOISE_UNIT = 0x1.0p-40;

    private final Board board;
    private final LayoutCost cost;
    private final SearchRandom random;

    private double crossingGain;
    private double growthLoss;
    private double noise;

    Insertion(Board board, LayoutCost cost, SearchRandom random) {
        this.board = board;
        this.cost = cost;
        this.random = random;
    }

    /** Draws afresh how much crossings, growth and chance weigh. */
    void drawWeights() {
        crossingGain = cost.step() * (0.5 + 2 * random.fraction());
        growthLoss = 0.5 + random.fraction();
        noise = cost.step() * 1.5 * random.fraction();
    }

    /** Puts a word on the board. @return false if there is no place for it */
    boolean insert(int word) {
        if (board.placed == 0) {
            return insertFirst(word);
        }
        byte[] text = board.words.letters[word];
        int stride = board.stride;
        double boxCost = cost.ofBox(board.height(), board.width());
        double best = Double.NEGATIVE_INFINITY;
        int bestRow = 0;
        int bestCol = 0;
        int bestWay = Board.NOWHERE;
        for (int index = 0; index < text.length; index++) {
            int code = text[index];
            int[] cells = board.open[code];
            int count = board.openCount[code];
            double mostCrossings = 1 + (text.length - index) / 2;
            for (int each = 0; each < count; each++) {
                int cell = cells[each];
                int way = board.across[cell] != 0 ? Board.DOWN : Board.ACROSS;
                int step = way == Board.ACROSS ? 1 : stride;
                // A letter before it: no fit, or a candidate already seen at an earlier letter.
                if (board.letter[cell - step] != 0) {
                    continue;
                }
                long dice = random.next();
                if ((dice & 255) < BLINKS) {
                    continue;
                }
                int row = cell / stride;
                int col = cell - row * stride;
                if (way == Board.ACROSS) {
                    col -= index;
                } else {
                    row -= index;
                }
                double growth = growth(row, col, way, text.length, boxCost);
                double score = noise * (dice >>> 24) * NOISE_UNIT - growthLoss * growth;
                if (score + mostCrossings * crossingGain <= best) {
                    continue;
                }
                int crossings = crossings(text, row * stride + col, way, index);
                if (crossings > 0 && score + crossings * crossingGain > best) {
                    best = score + crossings * crossingGain;
                    bestRow = row;
                    bestCol = col;
                    bestWay = way;
                }
            }
        }
        if (bestWay == Board.NOWHERE) {
            return false;
        }
        board.place(word, bestRow, bestCol, bestWay);
        return true;
    }

    /** What the box would cost more with a word there; infinite if it would leave the window or the limits. */
    private double growth(int row, int col, int way, int length, double boxCost) {
        int lastRow = way == Board.DOWN ? row + length - 1 : row;
        int lastCol = way == Board.ACROSS ? col + length - 1 : col;
        if (row >= board.top && lastRow <= board.bottom && col >= board.left && lastCol <= board.right) {
            return 0;
        }
        Window window = board.window;
        int height = Math.max(lastRow, board.bottom) - Math.min(row, board.top) + 1;
        int width = Math.max(lastCol, board.right) - Math.min(col, board.left) + 1;
        boolean inside = row >= 1 && col >= 1 && lastRow < window.rows() - 1 && lastCol < window.cols() - 1;
        if (!inside || height > window.maxRows() || width > window.maxCols()) {
            return Double.POSITIVE_INFINITY;
        }
        return cost.ofBox(height, width) - boxCost;
    }

    /**
     * How many words a word would cross there, or -1 if it does not fit: every letter must meet its like or an empty
     * cell with empty sides, and both ends must be free.
     *
     * @param first the first letter that may cross; an earlier one makes it a candidate seen before
     */
    private int crossings(byte[] text, int start, int way, int first) {
        int step = way == Board.ACROSS ? 1 : board.stride;
        int side = way == Board.ACROSS ? board.stride : 1;
        byte[] letter = board.letter;
        short[] along = way == Board.ACROSS ? board.across : board.down;
        int cell = start + first * step;
        for (int index = first - 1; index >= -1; index--) {
            cell -= step;
            if (letter[cell] != 0 || (index >= 0 && (letter[cell - side] | letter[cell + side]) != 0)) {
                return -1;
            }
        }
        cell = start + first * step;
        int crossings = 1;
        for (int index = first + 1; index < text.length; index++) {
            cell += step;
            byte there = letter[cell];
            if (there == 0) {
                if ((letter[cell - side] | letter[cell + side]) != 0) {
                    return -1;
                }
            } else if (there != text[index] || along[cell] != 0) {
                return -1;
            } else {
                crossings++;
            }
        }
        return letter[cell + step] == 0 ? crossings : -1;
    }

    private boolean insertFirst(int word) {
        Window window = board.window;
        int length = board.words.length(word);
        boolean across = length <= window.maxCols() && (length > window.maxRows() || random.below(2) == 0);
        if (!across && length > window.maxRows()) {
            return false;
        }
        int row = (window.rows() - (across ? 1 : length)) / 2;
        int col = (window.cols() - (across ? length : 1)) / 2;
        board.place(word, row, col, across ? Board.ACROSS : Board.DOWN);
        return true;
    }
}
