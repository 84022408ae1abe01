package org.duidu.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells apart clues that read the same and have answers of the same length, by the letters in which the answers differ:
 * {@code 主張 · A _ _ _}.
 */
final class TwinClues {
    private TwinClues() {}

    static List<Clue> toldApart(List<Clue> clues, List<Answer> answers) {
        List<Clue> apart = new ArrayList<>();
        for (int i = 0; i < clues.size(); i++) {
            TreeSet<Integer> shown = new TreeSet<>();
            for (int other = 0; other < clues.size(); other++) {
                if (other != i && areTwins(clues, answers, i, other)) {
                    addDifference(
                            shown, answers.get(i).letters(), answers.get(other).letters());
                }
            }
            Clue clue = clues.get(i);
            apart.add(shown.isEmpty() ? clue : clue.withText(clue.text() + " · " + pattern(answers.get(i), shown)));
        }
        return apart;
    }

    private static boolean areTwins(List<Clue> clues, List<Answer> answers, int one, int other) {
        return clues.get(one).text().equals(clues.get(other).text())
                && answers.get(one).enumeration().equals(answers.get(other).enumeration());
    }

    private static void addDifference(TreeSet<Integer> shown, String letters, String others) {
        if (shown.stream().anyMatch(index -> letters.charAt(index) != others.charAt(index))) {
            return;
        }
        int index = 0;
        while (index < letters.length() - 1 && letters.charAt(index) == others.charAt(index)) {
            index++;
        }
        // the last hidden letter stays hidden: a clue never shows its answer
        if (shown.size() < letters.length() - 1) {
            shown.add(index);
        }
    }

    private static String pattern(Answer answer, TreeSet<Integer> shown) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < answer.length(); i++) {
            cells.add(shown.contains(i) ? answer.letters().substring(i, i + 1) : "_");
        }
        return String.join(" ", cells);
    }
}
