package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.export.words.Spreadsheet;
import org.duidu.export.words.WordNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code csv}: the words of lessons for spreadsheets, or for Quizlet. The ending of the file's name decides. */
@Command(name = "csv")
final class CsvCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private Path output;

    private final Workshop workshop;
    private final Terminal terminal;

    CsvCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String name = output.toString().toLowerCase(Locale.ROOT);
        boolean tabs = name.endsWith(".tsv") || name.endsWith(".txt");
        if (!tabs && !name.endsWith(".csv")) {
            terminal.complain("cli.csv.name", output.toString());
            return Program.UNUSABLE;
        }
        Optional<List<LessonWords>> words = LessonWords.of(names, workshop, terminal);
        if (words.isEmpty()) {
            return Program.UNUSABLE;
        }
        List<WordNote> notes =
                words.get().stream().flatMap(lesson -> lesson.notes().stream()).toList();
        byte[] file = (tabs ? Spreadsheet.TSV : Spreadsheet.CSV).write(notes, terminal.messages());
        return OutputFile.write(output, file, terminal);
    }
}
