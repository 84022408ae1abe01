package org.duidu.bench;

import java.util.Arrays;
import java.util.List;
import org.duidu.crossword.Answer;

/**
 * Goes through every layout that has all words of a short list, to know what the best search could find. Each is met once,
 * after D. H. Redelmeier, "Counting polyominoes: yet another attack", Discrete Mathematics 36 (1981): the first word
 * stands still, and a place that was tried is not tried again below its siblings. For lists of eight words or more it
 * takes too long.
 */
final class AllLayouts {
    /** The most words that end within minutes. */
    static final int MOST_WORDS = 7;

    /** Long side by short side: what a box may have at most. */
    private static final double MOST_RATIO = 1.5;

    private static final int SIDE = 256;
    private static final int CELLS = SIDE * SIDE;

    private final String[] words;
    private final int[] placed;
    private final boolean[] met;
    private final byte[] letters = new byte[CELLS];
    /** Words through a cell: 1 across, 2 down. */
    private final byte[] used = new byte[CELLS];
    /** Words that end before a cell or begin behind it. */
    private final byte[] ends = new byte[CELLS];

    private int[] waiting = new int[1 << 12];
    private int inUse;
    private int depth;
    private int filled;
    private int touching;

    private long count;
    private int mostCrossings;
    private int leastArea = Integer.MAX_VALUE;

    /**
     * @param count of layouts, where one and its mirror image along the diagonal are one
     * @param mostCrossings in any of them
     * @param leastArea of a box that is no long strip, in cells
     */
    record Best(long count, int mostCrossings, int leastArea) {}

    private AllLayouts(List<Answer> answers) {
        words = answers.stream().map(Answer::letters).toArray(String[]::new);
        placed = new int[words.length];
        met = new boolean[words.length * 2 * CELLS];
    }

    static Best of(List<Answer> answers) {
        AllLayouts all = new AllLayouts(answers);
        int root = place(0, false, CELLS / 2 + SIDE / 2);
        all.put(root);
        all.extend(0, all.meet(root, 0));
        return new Best(all.count, all.mostCrossings, all.leastArea);
    }

    private static int place(int word, boolean down, int cell) {
        return (word * 2 + (down ? 1 : 0)) * CELLS + cell;
    }

    private static int step(int place) {
        return (place / CELLS) % 2 == 0 ? 1 : SIDE;
    }

    private String word(int place) {
        return words[place / CELLS / 2];
    }

    /** Tries each place that waits from {@code from} to {@code to}, after which no layout of the present words is left. */
    private void extend(int from, int to) {
        for (int next = to - 1; next >= from; next--) {
            int place = waiting[next];
            if (!fits(place)) {
                continue;
            }
            put(place);
            if (depth == words.length) {
                judge();
            } else {
                int end = to;
                for (int other = from; other < next; other++) {
                    if (isOpen(waiting[other]) && fits(waiting[other])) {
                        end = await(waiting[other], end);
                    }
                }
                int fresh = end;
                end = meet(place, end);
                extend(to, end);
                for (int gone = fresh; gone < end; gone++) {
                    met[waiting[gone]] = false;
                }
            }
            take(place);
        }
    }

    /** Lets all places wait that cross one and were not met before. */
    private int meet(int place, int end) {
        String word = word(place);
        int along = step(place);
        int across = along == 1 ? SIDE : 1;
        int to = end;
        for (int other = 0; other < words.length; other++) {
            for (int at = 0; at < word.length() && (inUse & 1 << other) == 0; at++) {
                for (int i = words[other].indexOf(word.charAt(at));
                        i >= 0;
                        i = words[other].indexOf(word.charAt(at), i + 1)) {
                    int crossing = place(other, across == SIDE, place % CELLS + at * along - i * across);
                    if (!met[crossing]) {
                        met[crossing] = true;
                        to = await(crossing, to);
                    }
                }
            }
        }
        return to;
    }

    private int await(int place, int end) {
        if (end == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * end);
        }
        waiting[end] = place;
        return end + 1;
    }

    private boolean isOpen(int place) {
        return (inUse & 1 << place / CELLS / 2) == 0;
    }

    /** Whether letters and ends agree; words side by side may yet be crossed at every letter by others. */
    private boolean fits(int place) {
        String word = word(place);
        int step = step(place);
        int cell = place % CELLS;
        if (!isOpen(place) || letters[cell - step] != 0 || letters[cell + word.length() * step] != 0) {
            return false;
        }
        int way = step == 1 ? 1 : 2;
        for (int i = 0; i < word.length(); i++, cell += step) {
            boolean other = letters[cell] != 0 && letters[cell] != word.charAt(i);
            if (other || (used[cell] & way) != 0 || ends[cell] != 0) {
                return false;
            }
        }
        return true;
    }

    private void put(int place) {
        String word = word(place);
        int step = step(place);
        int cell = place % CELLS;
        ends[cell - step]++;
        ends[cell + word.length() * step]++;
        for (int i = 0; i < word.length(); i++, cell += step) {
            if (used[cell] == 0) {
                touching += neighbours(cell);
                filled++;
                letters[cell] = (byte) word.charAt(i);
            }
            used[cell] |= (byte) (step == 1 ? 1 : 2);
        }
        inUse |= 1 << place / CELLS / 2;
        placed[depth++] = place;
    }

    private void take(int place) {
        String word = word(place);
        int step = step(place);
        int cell = place % CELLS;
        ends[cell - step]--;
        ends[cell + word.length() * step]--;
        for (int i = 0; i < word.length(); i++, cell += step) {
            used[cell] &= (byte) (step == 1 ? 2 : 1);
            if (used[cell] == 0) {
                letters[cell] = 0;
                filled--;
                touching -= neighbours(cell);
            }
        }
        inUse &= ~(1 << place / CELLS / 2);
        depth--;
    }

    private int neighbours(int cell) {
        return (letters[cell - 1] != 0 ? 1 : 0)
                + (letters[cell + 1] != 0 ? 1 : 0)
                + (letters[cell - SIDE] != 0 ? 1 : 0)
                + (letters[cell + SIDE] != 0 ? 1 : 0);
    }

    /** Valid if no letters touch but within words: each word has one pair of neighbours less than letters. */
    private void judge() {
        int sum = Arrays.stream(words).mapToInt(String::length).sum();
        if (touching != sum - words.length) {
            return;
        }
        count++;
        mostCrossings = Math.max(mostCrossings, sum - filled);
        int top = SIDE;
        int left = SIDE;
        int bottom = 0;
        int right = 0;
        for (int place : placed) {
            int row = place % CELLS / SIDE;
            int col = place % SIDE;
            int length = word(place).length() - 1;
            top = Math.min(top, row);
            left = Math.min(left, col);
            bottom = Math.max(bottom, row + (step(place) == SIDE ? length : 0));
            right = Math.max(right, col + (step(place) == 1 ? length : 0));
        }
        int height = bottom - top + 1;
        int width = right - left + 1;
        if (Math.max(height, width) <= MOST_RATIO * Math.min(height, width)) {
            leastArea = Math.min(leastArea, height * width);
        }
    }
}
