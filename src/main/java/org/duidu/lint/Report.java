package org.duidu.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.lesson.format.TextEdit;
import org.duidu.text.TextRange;

/** Collects findings in one source text and works out their lines and columns. */
final class Report {
    private final String source;
    private final int[] lineStarts;
    private final List<Problem> problems = new ArrayList<>();

    Report(String source) {
        this.source = source;
        this.lineStarts = lineStarts(source);
    }

    void add(Severity severity, String code, TextRange place, List<Object> arguments) {
        add(severity, code, place, arguments, List.of());
    }

    /**
     * @param place where it stands; only its start is told
     * @param mend what puts it right, empty if nothing is sure to
     */
    void add(Severity severity, String code, TextRange place, List<Object> arguments, List<TextEdit> mend) {
        int offset = Math.min(place.start(), source.length());
        int line = lineOf(offset);
        int column = source.codePointCount(lineStarts[line], offset) + 1;
        problems.add(new Problem(line + 1, column, severity, code, arguments, mend));
    }

    /** Where some words stand within a place; the place itself where markup or a line's end breaks them up. */
    TextRange placeOf(String words, TextRange within) {
        int start = source.indexOf(words, within.start());
        boolean inside = start >= 0 && start + words.length() <= within.end();
        return inside ? new TextRange(start, start + words.length()) : within;
    }

    /** The findings together with those that were known before, in the order in which they stand in the file. */
    List<Problem> with(List<Problem> known) {
        List<Problem> all = new ArrayList<>(known);
        all.addAll(problems);
        all.sort(Comparator.comparingInt(Problem::line)
                .thenComparingInt(Problem::column)
                .thenComparing(Problem::severity));
        return List.copyOf(all);
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Lines end in LF, CR LF or CR. */
    private static int[] lineStarts(String source) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean crLf = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crLf)) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
