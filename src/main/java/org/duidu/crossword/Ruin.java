package org.duidu.crossword;

import java.util.Arrays;

/**
 * Takes words off a layout: neighbours, those at one side of the box, those that hang by one letter, or any; then
 * whatever no longer stands by the rules or hangs together with the rest.
 */
final class Ruin {
    private static final int MOST_AT_ONCE = 24;

    /** How often up to half of the words go, of 100. More (15) finds worse layouts of 15 to 40 words in a second. */
    private static final int LARGE = 5;

    private final Board board;
    private final SearchRandom random;
    private final boolean[] pinned;
    private final Groups groups;
    private final boolean[] kept;

    Ruin(Board board, Groups groups, SearchRandom random, boolean[] pinned) {
        this.board = board;
        this.random = random;
        this.pinned = pinned;
        this.groups = groups;
        kept = new boolean[board.words.count + 1];
    }

    void strike() {
        int most = Math.min(MOST_AT_ONCE, Math.max(1, board.placed / 2));
        boolean large = random.below(100) < LARGE;
        int size = 1 + random.below(large ? most : Math.min(4, most));
        int kind = random.below(100);
        if (kind < 40) {
            removeNeighbours(size);
        } else if (kind < 65) {
            removeAtSide(size);
        } else if (kind < 80) {
            removeLeaves(size);
        } else {
            removeAny(size);
        }
        keepConnected();
    }

    private int anyPlaced() {
        int count = board.words.count;
        int word = random.below(count);
        while (!board.isPlaced(word)) {
            word = word + 1 == count ? 0 : word + 1;
        }
        return word;
    }

    private void removeAny(int size) {
        for (int i = 0; i < size && board.placed > 1; i++) {
            remove(anyPlaced());
        }
    }

    private void removeLeaves(int size) {
        int word = random.below(board.words.count);
        int left = size;
        for (int i = 0; i < board.words.count && left > 0 && board.placed > 1; i++) {
            if (board.isPlaced(word) && board.crossingsOf[word] == 1) {
                remove(word);
                left--;
            }
            word = word + 1 == board.words.count ? 0 : word + 1;
        }
        if (left == size) {
            removeAny(1);
        }
    }

    private void removeAtSide(int size) {
        int side = random.below(4);
        int line = side == 0 ? board.top : side == 1 ? board.bottom : side == 2 ? board.left : board.right;
        int word = random.below(board.words.count);
        int left = Math.max(size, 2);
        for (int i = 0; i < board.words.count && left > 0 && board.placed > 1; i++) {
            if (board.isPlaced(word) && touches(word, side, line)) {
                remove(word);
                left--;
            }
            word = word + 1 == board.words.count ? 0 : word + 1;
        }
    }

    private boolean touches(int word, int side, int line) {
        int reach = board.words.length(word) - 1;
        return switch (side) {
            case 0 -> board.row[word] == line;
            case 1 -> board.row[word] + (board.direction[word] == Board.DOWN ? reach : 0) == line;
            case 2 -> board.col[word] == line;
            default -> board.col[word] + (board.direction[word] == Board.ACROSS ? reach : 0) == line;
        };
    }

    /** A word and those whose middles are nearest to its own. */
    private void removeNeighbours(int size) {
        int seed = anyPlaced();
        int row = middleRow(seed);
        int col = middleCol(seed);
        remove(seed);
        for (int i = 1; i < size && board.placed > 1; i++) {
            int nearest = -1;
            int least = Integer.MAX_VALUE;
            for (int word = 0; word < board.words.count; word++) {
                if (board.isPlaced(word) && !pinned[word]) {
                    int distance = Math.abs(middleRow(word) - row) + Math.abs(middleCol(word) - col);
                    distance += random.below(6);
                    if (distance < least) {
                        least = distance;
                        nearest = word;
                    }
                }
            }
            if (nearest < 0) {
                return;
            }
            remove(nearest);
        }
    }

    /** Twice the row of a word's middle. */
    private int middleRow(int word) {
        return 2 * board.row[word] + (board.direction[word] == Board.DOWN ? board.words.length(word) - 1 : 0);
    }

    private int middleCol(int word) {
        return 2 * board.col[word] + (board.direction[word] == Board.ACROSS ? board.words.length(word) - 1 : 0);
    }

    /**
     * Takes a word off, and where it covered two words side by side one of these, since their letters would now make a
     * run that is no word.
     */
    private void remove(int word) {
        if (pinned[word] || !board.isPlaced(word)) {
            return;
        }
        int step = board.step(board.direction[word]);
        short[] other = board.crossing(board.direction[word]);
        int cell = board.cell(word);
        int length = board.words.length(word);
        board.remove(word);
        for (int i = 1; i < length; i++, cell += step) {
            if (other[cell] != 0 && other[cell + step] != 0) {
                int first = other[cell] - 1;
                int second = other[cell + step] - 1;
                remove(pinned[first] || (!pinned[second] && random.below(2) == 0) ? second : first);
            }
        }
    }

    /** Leaves the largest group of crossing words, or with pinned words every group that has one. */
    private void keepConnected() {
        if (groups.find() < 2) {
            return;
        }
        Arrays.fill(kept, false);
        kept[groups.largest] = !board.window.anchored();
        for (int word = 0; word < board.words.count; word++) {
            kept[groups.group[word]] |= pinned[word];
        }
        for (int word = 0; word < board.words.count; word++) {
            if (board.isPlaced(word) && !kept[groups.group[word]]) {
                board.remove(word);
            }
        }
    }
}
