package org.duidu.crossword;

import java.util.Arrays;

/** Which words of a board hang together through crossings. Nothing is allocated after construction. */
final class Groups {
    /** The number of each word's group, from 1; 0 for a word that is off. */
    final int[] group;

    /** The number of the group with most words. */
    int largest;
    /** How many words it has. */
    int largestSize;

    private final Board board;
    private final int[] queue;

    Groups(Board board) {
        this.board = board;
        group = new int[board.words.count];
        queue = new int[board.words.count];
    }

    /** Finds the groups. @return how many there are */
    int find() {
        Arrays.fill(group, 0);
        largest = 0;
        largestSize = 0;
        int groups = 0;
        for (int word = 0; word < board.words.count; word++) {
            if (board.isPlaced(word) && group[word] == 0) {
                int size = mark(word, ++groups);
                if (size > largestSize) {
                    largestSize = size;
                    largest = groups;
                }
            }
        }
        return groups;
    }

    private int mark(int first, int number) {
        int end = 0;
        queue[end++] = first;
        group[first] = number;
        for (int next = 0; next < end; next++) {
            int word = queue[next];
            short[] other = board.crossing(board.direction[word]);
            int step = board.step(board.direction[word]);
            int cell = board.cell(word);
            for (int i = board.words.length(word); i > 0; i--, cell += step) {
                int crossing = other[cell] - 1;
                if (crossing >= 0 && group[crossing] == 0) {
                    group[crossing] = number;
                    queue[end++] = crossing;
                }
            }
        }
        return end;
    }
}
