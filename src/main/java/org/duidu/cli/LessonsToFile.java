package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lessons that are handed on, and the file they go into. */
final class LessonsToFile {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output-file",
            required = true)
    private Path output;

    boolean endsWith(String ending) {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Says that the file's name has none of the right endings. */
    int refuseName(String key, Terminal terminal) {
        terminal.complain(key, output.toString());
        return Program.UNUSABLE;
    }

    /** The files that are named, or that lie in the folders named. */
    InputFiles inputs(Terminal terminal) {
        return InputFiles.named(names, terminal);
    }

    /** Reads the lessons; empty, and the reader has been told, if one of the files has none. */
    Optional<List<LessonWords>> words(Workshop workshop, Terminal terminal) throws IOException {
        return LessonWords.of(names, workshop, terminal);
    }

    Path output() {
        return output;
    }

    /** @return the command's exit code, as far as the writing goes */
    int write(byte[] bytes, Terminal terminal) {
        return OutputFile.write(output, bytes, terminal);
    }
}
