package org.duidu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.lesson.Lesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: a Markdown lesson to JSON, or the other way. The ending of the result's name decides. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LESSON", descriptionKey = "LESSON")
    private Path lesson;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    private final Workshop workshop;
    private final Terminal terminal;

    ConvertCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = output.orElse(lesson);
        if (!InputFiles.isReadable(lesson, terminal) || !canBeWritten(target)) {
            return Program.UNUSABLE;
        }
        Optional<Lesson> read = workshop.reader().read(lesson).lesson();
        if (read.isEmpty()) {
            terminal.complain("cli.no-lesson", lesson.toString());
            return Program.UNUSABLE;
        }
        boolean json = output.isPresent() ? isJson(target) : !isJson(lesson);
        String text =
                json ? workshop.writer().json(read.get()) : workshop.writer().markdown(read.get());
        return output.isPresent()
                ? OutputFile.write(target, text.getBytes(StandardCharsets.UTF_8), terminal)
                : print(text);
    }

    private boolean canBeWritten(Path target) {
        if (output.isPresent() && !isJson(target) && !hasEnding(target, ".md")) {
            terminal.complain("cli.not-a-format", target.toString());
            return false;
        }
        if (output.isPresent() && isSameFile(target)) {
            terminal.complain("cli.overwrites-itself", target.toString());
            return false;
        }
        return true;
    }

    private int print(String text) {
        terminal.say(text.stripTrailing());
        return Program.FINE;
    }

    private boolean isSameFile(Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(lesson, target);
        } catch (IOException unknown) {
            return true;
        }
    }

    private static boolean isJson(Path file) {
        return hasEnding(file, ".json");
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
