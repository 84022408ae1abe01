package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;

/** How far one order agrees with another. */
final class Sequences {
    private Sequences() {}

    /** The length of the longest sequence that both have in this order, not necessarily side by side. */
    static int longestCommon(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.size()][other.size()];
    }

    /** The length of the longest ascending subsequence. */
    static int longestAscending(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int longest = 0;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i)) {
                    length[i] = Math.max(length[i], length[j] + 1);
                }
            }
            longest = Math.max(longest, length[i]);
        }
        return longest;
    }

    /** The share of all pairs of pieces that stand in the right order (Kendall 1938); pieces left out count as wrong. */
    static double pairsInOrder(List<Integer> places, int size) {
        int right = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                right += places.get(i) < places.get(j) ? 1 : 0;
            }
        }
        int all = size * (size - 1) / 2;
        return all == 0 ? 1 : (double) right / all;
    }

    /**
     * The right place of each piece of an answer. Of pieces that read the same, the first one answered has the first of
     * their places.
     */
    static List<Integer> places(OrderQuestion question, List<Integer> answer) {
        List<String> right = question.key().stream().map(question.pieces()::get).toList();
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            free.add(i);
        }
        List<Integer> places = new ArrayList<>();
        for (int piece : answer) {
            String text = question.pieces().get(piece);
            free.stream()
                    .filter(place -> right.get(place).equals(text))
                    .findFirst()
                    .ifPresent(place -> {
                        places.add(place);
                        free.remove(place);
                    });
        }
        return places;
    }
}
