package org.duidu.ui.teacher.editor;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.format.Problem;
import org.duidu.text.TextRange;

/**
 * A problem and the stretch of text that is underlined for it.
 *
 * @param range never empty, unless the text is
 */
record ProblemPlace(Problem problem, TextRange range) {

    /** Finds the places of problems in the text in which they were found. */
    static List<ProblemPlace> of(String text, List<Problem> problems) {
        int[] lineStarts = lineStarts(text);
        return problems.stream()
                .map(problem -> new ProblemPlace(problem, range(text, lineStarts, problem)))
                .toList();
    }

    private static TextRange range(String text, int[] lineStarts, Problem problem) {
        int line = Math.min(Math.max(0, problem.line() - 1), lineStarts.length - 1);
        int lineStart = lineStarts[line];
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        int columns = Math.min(problem.column() - 1, text.codePointCount(lineStart, lineEnd));
        int start = text.offsetByCodePoints(lineStart, columns);
        int end = end(text, start, lineEnd, problem);
        return end > start ? new TextRange(start, end) : new TextRange(Math.max(0, start - 1), start);
    }

    /** As far as the mend reaches, or the words that it is about, or the line. */
    private static int end(String text, int start, int lineEnd, Problem problem) {
        int mended = problem.mend().stream()
                .map(edit -> edit.range())
                .filter(range -> range.start() == start && range.end() <= text.length())
                .mapToInt(TextRange::end)
                .max()
                .orElse(start);
        if (mended > start) {
            return mended;
        }
        String words = problem.arguments().isEmpty()
                ? ""
                : String.valueOf(problem.arguments().get(0));
        return !words.isEmpty() && text.startsWith(words, start) ? start + words.length() : lineEnd;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
