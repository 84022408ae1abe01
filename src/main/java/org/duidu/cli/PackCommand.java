package org.duidu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.lesson.Bilingual;
import org.duidu.library.pack.PackReader;
import org.duidu.library.pack.PackWriter;
import org.duidu.library.pack.PackedLesson;
import org.duidu.lint.CheckedLesson;
import org.duidu.text.Scripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pack}: lessons into one file to give away. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
    @Mixin
    private LessonsToFile file = new LessonsToFile();

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "pack.title")
    private String title = "";

    private final Workshop workshop;
    private final Terminal terminal;

    PackCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!PackReader.hasPackName(file.output())) {
            return file.refuseName("cli.pack.name", terminal);
        }
        InputFiles files = file.inputs(terminal);
        Optional<List<PackedLesson>> lessons = read(files.readable());
        if (!files.complete() || lessons.isEmpty()) {
            return Program.UNUSABLE;
        }
        int code = file.write(PackWriter.write(titleInItsLanguage(), lessons.get()), terminal);
        if (code != Program.FINE) {
            return code;
        }
        terminal.say(terminal.messages()
                .text("cli.pack.done", lessons.get().size(), file.output().toString()));
        return Program.FINE;
    }

    private Bilingual titleInItsLanguage() {
        return Scripts.hasHan(title) ? new Bilingual("", title) : new Bilingual(title, "");
    }

    /** All lessons, or none if one of the files has none: a pack is whole. */
    private Optional<List<PackedLesson>> read(List<Path> files) {
        List<PackedLesson> lessons = new ArrayList<>();
        for (Path file : files) {
            CheckedLesson checked = workshop.linter().check(file);
            if (checked.lesson().isEmpty()) {
                terminal.complain("cli.no-lesson", file.toString());
                return Optional.empty();
            }
            lessons.add(new PackedLesson(String.valueOf(file.getFileName()), checked));
        }
        if (lessons.isEmpty()) {
            terminal.complain("cli.pack.nothing");
            return Optional.empty();
        }
        return Optional.of(lessons);
    }
}
