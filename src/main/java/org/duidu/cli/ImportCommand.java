package org.duidu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.lesson.importing.ImportOutcome;
import org.duidu.lesson.importing.ImportRefusal;
import org.duidu.lesson.importing.ImportedLesson;
import org.duidu.lesson.importing.Importer;
import org.duidu.lesson.importing.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: pasted text to a lesson. The lesson goes to standard output or to a file, the report to standard error.
 * Ends with 1 if there is something left for the author to do.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", descriptionKey = "PASTED")
    private Path text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--encoding", paramLabel = "NAME", converter = TextEncoding.Converter.class)
    private Optional<TextEncoding> encoding = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "duidu.import.format")
    private Format format = Format.text;

    private final Importer importer;
    private final Terminal terminal;
    private final PastedTexts texts;

    ImportCommand(Importer importer, Terminal terminal, InputStream in) {
        this.importer = importer;
        this.terminal = terminal;
        this.texts = new PastedTexts(terminal, in);
    }

    @Override
    public Integer call() throws IOException {
        if (output.isPresent() && !canBeWritten(output.get())) {
            return Program.UNUSABLE;
        }
        Optional<String> pasted = texts.read(text, encoding);
        if (pasted.isEmpty()) {
            return Program.UNUSABLE;
        }
        ImportOutcome outcome = importer.read(pasted.get());
        if (outcome instanceof ImportRefusal refusal) {
            terminal.complainInWords(refusal.message(terminal.messages()));
            return Program.UNUSABLE;
        }
        return give((ImportedLesson) outcome);
    }

    private boolean canBeWritten(Path target) throws IOException {
        if (Files.exists(target) && Files.exists(text) && Files.isSameFile(text, target)) {
            terminal.complain("cli.import.overwrites-text", target.toString());
            return false;
        }
        if (Files.exists(target) && !force) {
            terminal.complain("cli.import.exists", target.toString());
            return false;
        }
        return true;
    }

    private int give(ImportedLesson lesson) {
        if (output.isEmpty()) {
            terminal.say(lesson.markdown().stripTrailing());
        } else if (OutputFile.write(output.get(), lesson.markdown().getBytes(StandardCharsets.UTF_8), terminal)
                != Program.FINE) {
            return Program.UNUSABLE;
        }
        if (format == Format.json) {
            terminal.err().print(Json.print(ImportReport.json(lesson, terminal.messages())) + "\n");
        } else {
            ImportReport.text(lesson, terminal.messages())
                    .forEach(line -> terminal.err().print(line + "\n"));
        }
        boolean done = lesson.remarks().stream().allMatch(remark -> remark.kind() == Remark.Kind.HTML);
        return done ? Program.FINE : Program.PROBLEMS;
    }
}
