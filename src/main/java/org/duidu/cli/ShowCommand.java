package org.duidu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duidu.lint.CheckedLesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: a lesson as it is understood. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LESSON", descriptionKey = "LESSON")
    private Path lesson;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Workshop workshop;
    private final Terminal terminal;

    ShowCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!InputFiles.isReadable(lesson, terminal)) {
            return Program.UNUSABLE;
        }
        CheckedLesson checked = workshop.linter().check(lesson);
        if (checked.linked().isEmpty()) {
            terminal.complain("cli.no-lesson", lesson.toString());
            return Program.UNUSABLE;
        }
        if (format == Format.json) {
            terminal.say(Json.print(LessonAsJson.of(checked.linked().get())));
        } else {
            LessonAsText.of(checked.linked().get(), terminal.messages()).forEach(terminal::say);
        }
        return Program.FINE;
    }
}
