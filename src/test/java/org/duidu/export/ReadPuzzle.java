package org.duidu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.PlacedWord;

/**
 * A puzzle as a foreign player finds it in a file: a grid alone, in which runs of letters are words.
 *
 * @param rows letters, with a point for what is no square
 */
record ReadPuzzle(List<String> rows) {
    /** A run of two or more letters with the number that the grid gives it. */
    record Run(int number, Direction direction, String letters) {
        static Run of(Crossword crossword, PlacedWord word) {
            return new Run(
                    crossword.numbering().of(word),
                    word.direction(),
                    word.answer().letters());
        }
    }

    /** All runs in reading order, across before down, numbered as every player does. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int number = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int col = 0; col < rows.get(row).length(); col++) {
                String across = at(row, col - 1) == '.' ? run(row, col, 0, 1) : "";
                String down = at(row - 1, col) == '.' ? run(row, col, 1, 0) : "";
                number += across.length() > 1 || down.length() > 1 ? 1 : 0;
                if (across.length() > 1) {
                    runs.add(new Run(number, Direction.ACROSS, across));
                }
                if (down.length() > 1) {
                    runs.add(new Run(number, Direction.DOWN, down));
                }
            }
        }
        return runs;
    }

    Set<Integer> numbers() {
        return runs().stream().map(Run::number).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Run> expected(Crossword crossword) {
        return crossword.layout().words().stream()
                .map(word -> Run.of(crossword, word))
                .toList();
    }

    char at(int row, int col) {
        boolean inside =
                row >= 0 && col >= 0 && row < rows.size() && col < rows.get(row).length();
        return inside ? rows.get(row).charAt(col) : '.';
    }

    private String run(int row, int col, int down, int right) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; at(row + i * down, col + i * right) != '.'; i++) {
            letters.append(at(row + i * down, col + i * right));
        }
        return letters.toString();
    }
}
