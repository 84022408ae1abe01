package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duidu.quiz.Difference.Kind;

/** Holds what was typed against what is right, by way of their longest common subsequence. */
final class Differences {
    private Differences() {}

    /** By character. */
    static List<Difference> between(String given, String right) {
        return joined(compare(List.of(given.split("(?!^)")), List.of(right.split("(?!^)"))), "");
    }

    /** By word, with spaces between them. */
    static List<Difference> between(List<String> given, List<String> right) {
        return joined(compare(given, right), " ");
    }

    private static List<Difference> compare(List<String> given, List<String> right) {
        int[][] common = new int[given.size() + 1][right.size() + 1];
        for (int i = 1; i <= given.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                common[i][j] = given.get(i - 1).equalsIgnoreCase(right.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        List<Difference> backwards = new ArrayList<>();
        int i = given.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && given.get(i - 1).equalsIgnoreCase(right.get(j - 1))) {
                backwards.add(new Difference(Kind.SAME, right.get(--j)));
                i--;
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                backwards.add(new Difference(Kind.MISSING, right.get(--j)));
            } else {
                backwards.add(new Difference(Kind.EXTRA, given.get(--i)));
            }
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private static List<Difference> joined(List<Difference> single, String separator) {
        List<Difference> joined = new ArrayList<>();
        for (Difference next : single) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind() == next.kind()) {
                joined.set(last, new Difference(next.kind(), joined.get(last).text() + separator + next.text()));
            } else {
                if (last >= 0 && !separator.isEmpty()) {
                    joined.add(new Difference(Kind.SAME, separator));
                }
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }
}
