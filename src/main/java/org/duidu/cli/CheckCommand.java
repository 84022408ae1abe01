package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.lint.CheckedLesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what is wrong with lessons, and where. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Workshop workshop;
    private final Terminal terminal;

    CheckCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InputFiles files = InputFiles.named(paths, terminal);
        ArrayNode json = Json.array();
        int problems = 0;
        boolean bad = false;
        for (Path file : files.readable()) {
            CheckedLesson checked = workshop.linter().check(file);
            for (Problem problem : checked.problems()) {
                problems++;
                bad |= problem.severity() != Severity.INFO;
                if (format == Format.json) {
                    json.add(asJson(file, problem));
                } else {
                    terminal.say(asText(file, problem));
                }
            }
        }
        if (format == Format.json) {
            terminal.say(Json.print(json));
        } else if (problems == 0 && files.complete()) {
            terminal.say(terminal.messages().text("cli.clean", files.readable().size()));
        }
        if (!files.complete()) {
            return Program.UNUSABLE;
        }
        return bad ? Program.PROBLEMS : Program.FINE;
    }

    private String asText(Path file, Problem problem) {
        return file + ":" + problem.line() + ":" + problem.column() + ": "
                + problem.severity().word() + ": " + oneLine(problem.message(terminal.messages())) + " ["
                + problem.code() + "]";
    }

    private ObjectNode asJson(Path file, Problem problem) {
        return Json.object()
                .put("path", file.toString())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("severity", problem.severity().word())
                .put("code", problem.code())
                .put("message", problem.message(terminal.messages()))
                .put("suggestion", problem.suggestion(terminal.messages()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
