package org.duidu.crossword;

import java.util.Arrays;

/**
 * Ruin and recreate under annealing (Schrimpf and others, "Record breaking optimization results using the ruin and
 * recreate principle", 2000): take some words off, put all that are off back one by one where each gains most, keep the
 * result if it is good enough, else undo. Starts from the best of a few constructions.
 */
final class LayoutSearch {
    private static final int CONSTRUCTIONS = 8;
    private static final int STEPS_PER_TEMPERATURE = 16;
    /** So many words are on the board in milliseconds: nobody gains by stopping sooner with words missing. */
    private static final int FEW_WORDS = 100;

    private static final int MOST_CROSSINGS = 3;
    private static final int HOPELESS = -1;
    private static final double LEAST_GAIN = 1e-9;

    private final Board board;
    private final LayoutCost cost;
    private final SearchRandom random;
    private final Insertion insertion;
    private final Ruin ruin;
    private final Annealing annealing;
    private final Groups groups;
    private final boolean[] pinned;
    /** Whether pinned words may stand apart, so that only the largest group counts. */
    private final boolean loosePins;

    private final int[] waiting;
    private final double[] order;

    private double current;
    private double acceptable = Double.POSITIVE_INFINITY;
    private boolean mayStop;
    private int placed;
    private int bestPlaced;
    private double best = Double.POSITIVE_INFINITY;
    private final int[] bestRow;
    private final int[] bestCol;
    private final int[] bestDirection;

    /** @param start empty but for the pinned words, which stay */
    LayoutSearch(Board start, LayoutCost cost, long seed) {
        this.cost = cost;
        board = start;
        WordTable words = board.words;
        pinned = new boolean[words.count];
        for (int word = 0; word < words.count; word++) {
            pinned[word] = board.isPlaced(word);
        }
        loosePins = board.placed > 1;
        groups = new Groups(board);
        random = new SearchRandom(seed);
        insertion = new Insertion(board, cost, random);
        ruin = new Ruin(board, groups, random, pinned);
        annealing = new Annealing(random, cost.step());
        waiting = new int[words.count];
        order = new double[words.count];
        bestRow = new int[words.count];
        bestCol = new int[words.count];
        bestDirection = new int[words.count];
        Arrays.fill(bestDirection, Board.NOWHERE);
    }

    /**
     * Searches until the clock says stop, or until a list so short has nothing left to find.
     *
     * @param onBetter told of each best layout
     * @param onStep told after each step
     */
    void run(SearchClock clock, Runnable onBetter, Runnable onStep) {
        construct(clock, onBetter);
        long enough = enoughIterations(board.words.count);
        for (long step = 0; step < enough && !clock.isOver(); step++) {
            if (step % STEPS_PER_TEMPERATURE == 0 && annealing.advance(clock.progress())) {
                restoreBest();
            }
            iterate(clock, onBetter);
            clock.count();
            onStep.run();
        }
    }

    int bestRow(int word) {
        return bestRow[word];
    }

    int bestCol(int word) {
        return bestCol[word];
    }

    int bestDirection(int word) {
        return bestDirection[word];
    }

    /** Whether the best layout so far has all words. */
    boolean placesAll() {
        return bestPlaced == board.words.count;
    }

    private double cost() {
        if (loosePins) {
            groups.find();
            placed = groups.largestSize;
        } else {
            placed = board.placed;
        }
        return cost.of(board, placed);
    }

    /** Up to four words have few layouts; this many steps see them all many times over. */
    private static long enoughIterations(int words) {
        return switch (words) {
            case 0, 1 -> 0;
            case 2 -> 300;
            case 3 -> 3_000;
            case 4 -> 30_000;
            default -> Long.MAX_VALUE;
        };
    }

    private void construct(SearchClock clock, Runnable onBetter) {
        for (int attempt = 0; attempt < CONSTRUCTIONS && (attempt == 0 || !clock.isStopped()); attempt++) {
            takeAllOff();
            insertion.drawWeights();
            mayStop = attempt > 0 || board.words.count > FEW_WORDS;
            recreate(clock);
            board.commit();
            keepIfBest(cost(), onBetter);
        }
        restoreBest();
    }

    private void iterate(SearchClock clock, Runnable onBetter) {
        acceptable = current + annealing.tolerance();
        ruin.strike();
        insertion.drawWeights();
        boolean hopeful = recreate(clock);
        double found = cost();
        if (hopeful && found <= acceptable) {
            board.commit();
            current = found;
            keepIfBest(found, onBetter);
            recentre();
        } else {
            board.undo();
        }
    }

    private void keepIfBest(double found, Runnable onBetter) {
        if (found < best - LEAST_GAIN) {
            best = found;
            bestPlaced = placed;
            System.arraycopy(board.row, 0, bestRow, 0, bestRow.length);
            System.arraycopy(board.col, 0, bestCol, 0, bestCol.length);
            System.arraycopy(board.direction, 0, bestDirection, 0, bestDirection.length);
            onBetter.run();
        }
    }

    /**
     * Puts all waiting words on, in a drawn order; those that did not fit once more after the others.
     *
     * @return false if it stopped because the result could not be acceptable
     */
    private boolean recreate(SearchClock clock) {
        int count = drawOrder();
        int before;
        do {
            before = count;
            count = insertWaiting(count, clock);
        } while (count > 0 && count < before && !(mayStop && clock.isStopped()));
        return count != HOPELESS;
    }

    private int insertWaiting(int count, SearchClock clock) {
        int left = 0;
        boolean outOfTime = false;
        for (int i = 0; i < count; i++) {
            outOfTime |= (i & 3) == 3 && mayStop && clock.isStopped();
            if (outOfTime || !insertion.insert(waiting[i])) {
                waiting[left++] = waiting[i];
            } else if (leastCost(left + count - i - 1) > acceptable) {
                return HOPELESS;
            }
        }
        return left;
    }

    /** No layout with so many more words costs less: the box never shrinks, and few words cross more than three. */
    private double leastCost(int moreWords) {
        int crossings = board.crossings + MOST_CROSSINGS * moreWords;
        return cost.ofBox(board.height(), board.width()) - cost.worthOf(crossings);
    }

    /** Lists the words that are off: at random, or long words rather first. */
    private int drawOrder() {
        double byLength = random.below(2) == 0 ? 0 : 1;
        int count = 0;
        for (int word = 0; word < board.words.count; word++) {
            if (!board.isPlaced(word)) {
                double key = 6 * random.fraction() - byLength * board.words.length(word);
                int at = count++;
                for (; at > 0 && order[at - 1] > key; at--) {
                    order[at] = order[at - 1];
                    waiting[at] = waiting[at - 1];
                }
                order[at] = key;
                waiting[at] = word;
            }
        }
        return count;
    }

    private void takeAllOff() {
        for (int word = 0; word < board.words.count; word++) {
            if (board.isPlaced(word) && !pinned[word]) {
                board.remove(word);
            }
        }
        board.commit();
    }

    private void restoreBest() {
        takeAllOff();
        for (int word = 0; word < board.words.count; word++) {
            if (bestDirection[word] != Board.NOWHERE && !pinned[word]) {
                board.place(word, bestRow[word], bestCol[word], bestDirection[word]);
            }
        }
        board.commit();
        current = cost();
    }

    /** Brings a layout that has wandered to the edge of the board back to its middle. */
    private void recentre() {
        Window window = board.window;
        int margin = board.words.longest;
        boolean central = board.top > margin
                && board.left > margin
                && board.bottom < window.rows() - 1 - margin
                && board.right < window.cols() - 1 - margin;
        if (central || window.anchored()) {
            return;
        }
        int down = (window.rows() - board.height()) / 2 - board.top;
        int along = (window.cols() - board.width()) / 2 - board.left;
        board.shift(down, along);
    }
}
