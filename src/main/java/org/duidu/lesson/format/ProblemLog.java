package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Gathers the problems of one file while it is read. */
final class ProblemLog {
    private final SourceText source;
    private final List<Problem> problems;
    private final OptionalInt place;

    ProblemLog(SourceText source) {
        this(source, new ArrayList<>(), OptionalInt.empty());
    }

    private ProblemLog(SourceText source, List<Problem> problems, OptionalInt place) {
        this.source = source;
        this.problems = problems;
        this.place = place;
    }

    /** The same log for text within a JSON string: all its problems stand at the string, and none has a mend. */
    ProblemLog at(int offset) {
        return new ProblemLog(source, problems, OptionalInt.of(offset));
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
            int there = place.orElse(offset);
            List<TextEdit> edits = place.isPresent() ? List.of() : mend;
            problems.add(
                    new Problem(source.line(there), source.column(there), severity, code, List.of(arguments), edits));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** In the order in which they stand in the file. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
