package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.lint.CheckedLesson;
import org.duidu.lint.Course;
import org.duidu.lint.Linter;
import org.duidu.lint.WordListFile;
import org.duidu.review.WordKey;
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

    @Option(names = "--word-list", paramLabel = "FILE")
    private Path wordList;

    private final Workshop workshop;
    private final Terminal terminal;

    CheckCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Linter> measured = wordList == null ? Optional.of(workshop.linter()) : withWordList();
        if (measured.isEmpty()) {
            return Program.UNUSABLE;
        }
        InputFiles files = InputFiles.named(paths, terminal);
        Map<Path, LessonFile> read = new LinkedHashMap<>();
        files.readable().forEach(file -> read.put(file, workshop.reader().read(file)));
        Linter linter = measured.get().within(course(read.values()));
        ArrayNode json = Json.array();
        int problems = 0;
        boolean bad = false;
        for (Path file : read.keySet()) {
            CheckedLesson checked = linter.check(read.get(file));
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

    /** Empty, after complaining, if the file is no word list. */
    private Optional<Linter> withWordList() {
        WordListFile file = WordListFile.read(wordList, workshop.lemmatizer());
        file.remarks()
                .forEach(remark ->
                        terminal.complain(remark.key(), remark.arguments().toArray()));
        return file instanceof WordListFile.Usable usable
                ? Optional.of(workshop.linter().with(Optional.of(usable.list())))
                : Optional.empty();
    }

    /** Lessons that are named together are held against each other. */
    private Course course(Collection<LessonFile> files) {
        List<Lesson> lessons =
                files.stream().flatMap(file -> file.lesson().stream()).toList();
        return Course.of(lessons, entry -> WordKey.of(entry, workshop.lemmatizer()));
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
