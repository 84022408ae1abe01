package org.duidu.quiz;

/** How far two spellings are from each other. */
final class Distance {
    private Distance() {}

    /**
     * Optimal string alignment: the fewest letters put in, left out, replaced, or swapped with their neighbour, no stretch
     * being edited twice (Damerau 1964 as restricted by Boytsov 2011).
     */
    static int between(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    /** 0 for the same spelling, 1 for nothing in common. */
    static double share(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : (double) between(one, other) / longest;
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
