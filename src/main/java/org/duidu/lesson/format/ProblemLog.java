package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file while it is read. */
final class ProblemLog {
    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();

    ProblemLog(SourceText source) {
        this.source = source;
    }

    void error(int offset, String code, Object... arguments) {
        add(offset, Severity.ERROR, code, List.of(), arguments);
    }

    void warning(int offset, String code, Object... arguments) {
        add(offset, Severity.WARNING, code, List.of(), arguments);
    }

    void info(int offset, String code, Object... arguments) {
        add(offset, Severity.INFO, code, List.of(), arguments);
    }

    void add(int offset, Severity severity, String code, List<TextEdit> mend, Object... arguments) {
        if (problems.size() < Limits.PROBLEMS) {
            problems.add(
                    new Problem(source.line(offset), source.column(offset), severity, code, List.of(arguments), mend));
        }
    }

    /** In the order in which they stand in the file. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
