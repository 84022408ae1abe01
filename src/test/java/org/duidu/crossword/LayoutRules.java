package org.duidu.crossword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An independent judge of layouts: reads the grid as a person would, from a drawn picture of it, and shares no code with
 * the generator.
 */
final class LayoutRules {
    private final Layout layout;
    private final List<String> broken = new ArrayList<>();
    private final char[][] picture;

    private LayoutRules(Layout layout) {
        this.layout = layout;
        picture = new char[layout.rows()][layout.cols()];
    }

    /** Every rule that a layout of some answers breaks, in words; empty if it is valid. */
    static List<String> brokenBy(Layout layout, List<Answer> answers) {
        LayoutRules rules = new LayoutRules(layout);
        if (rules.draws()) {
            rules.oneComponent();
            rules.runsAreWords();
        }
        rules.eachAnswerOnce(answers);
        return rules.broken;
    }

    /** V1, V2, V3: inside the grid, letters agree, no overlap in one direction. */
    private boolean draws() {
        boolean[][][] used = new boolean[2][layout.rows()][layout.cols()];
        for (PlacedWord word : layout.words()) {
            int down = word.direction() == Direction.DOWN ? 1 : 0;
            String letters = word.answer().letters();
            for (int i = 0; i < letters.length(); i++) {
                int r = word.row() + i * down;
                int c = word.col() + i * (1 - down);
                if (r < 0 || c < 0 || r >= layout.rows() || c >= layout.cols()) {
                    return !broken.add("V1 outside: " + word);
                }
                if (picture[r][c] != 0 && picture[r][c] != letters.charAt(i)) {
                    broken.add("V2 letters differ at " + r + "," + c);
                }
                if (used[down][r][c]) {
                    broken.add("V3 overlap at " + r + "," + c);
                }
                picture[r][c] = letters.charAt(i);
                used[down][r][c] = true;
            }
        }
        return true;
    }

    /** V4: the runs of two or more letters are the words, each at its place. */
    private void runsAreWords() {
        Set<String> expected = new HashSet<>();
        for (PlacedWord word : layout.words()) {
            expected.add(word.answer().letters() + "@" + word.row() + "," + word.col() + word.direction());
        }
        Set<String> seen = new HashSet<>();
        for (int r = 0; r < layout.rows(); r++) {
            runs(new String(picture[r]), r, Direction.ACROSS, seen);
        }
        for (int c = 0; c < layout.cols(); c++) {
            StringBuilder column = new StringBuilder();
            for (char[] row : picture) {
                column.append(row[c]);
            }
            runs(column.toString(), c, Direction.DOWN, seen);
        }
        if (!seen.equals(expected)) {
            broken.add("V4 runs " + seen + " but words " + expected);
        }
    }

    private static void runs(String line, int number, Direction direction, Set<String> seen) {
        int at = 0;
        for (String run : line.split("(?<=\0)|(?=\0)")) {
            if (run.length() > 1) {
                String place = direction == Direction.ACROSS ? number + "," + at : at + "," + number;
                seen.add(run + "@" + place + direction);
            }
            at += run.length();
        }
    }

    /** V5: paint floods all letters from the first, and an edge of the box is never empty. */
    private void oneComponent() {
        int letters = 0;
        int[] first = null;
        for (int r = 0; r < layout.rows(); r++) {
            for (int c = 0; c < layout.cols(); c++) {
                if (picture[r][c] != 0) {
                    letters++;
                    first = first == null ? new int[] {r, c} : first;
                }
            }
        }
        int painted = first == null ? 0 : paint(first[0], first[1], new boolean[layout.rows()][layout.cols()]);
        if (painted != letters) {
            broken.add("V5 apart: " + painted + " of " + letters);
        }
    }

    private int paint(int r, int c, boolean[][] wet) {
        if (r < 0 || c < 0 || r >= layout.rows() || c >= layout.cols() || picture[r][c] == 0 || wet[r][c]) {
            return 0;
        }
        wet[r][c] = true;
        return 1 + paint(r + 1, c, wet) + paint(r - 1, c, wet) + paint(r, c + 1, wet) + paint(r, c - 1, wet);
    }

    /** V6: every answer is either placed once or unplaced once, and nothing else is. */
    private void eachAnswerOnce(List<Answer> answers) {
        List<Answer> found = new ArrayList<>();
        layout.words().forEach(word -> found.add(word.answer()));
        layout.unplaced().forEach(word -> found.add(word.answer()));
        if (found.size() != answers.size() || !new HashSet<>(found).equals(new HashSet<>(answers))) {
            broken.add("V6 answers " + found + " but asked for " + answers);
        }
    }
}
