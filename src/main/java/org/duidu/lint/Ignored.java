package org.duidu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;

/** What a lesson's author has looked at and lets stand. Errors cannot be ignored: something of the lesson is missing. */
final class Ignored {
    private final Set<String> findings = new HashSet<>();

    Ignored(List<String> findings) {
        findings.forEach(finding -> this.findings.add(normal(finding)));
    }

    boolean has(Problem problem) {
        return problem.severity() != Severity.ERROR
                && (findings.contains(normal(problem.code())) || findings.contains(normal(problem.ignoredAs())));
    }

    /** A full-width colon is as good as a plain one, and so is any number of spaces. */
    private static String normal(String finding) {
        return finding.replace('：', ':').replaceAll("\\s*:\\s*", ": ").strip().toLowerCase(Locale.ROOT);
    }
}
