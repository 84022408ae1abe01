package org.duidu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.export.words.Spreadsheet;
import org.duidu.export.words.WordNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code csv}: the words of lessons for spreadsheets, or for Quizlet. The ending of the file's name decides. */
@Command(name = "csv")
final class CsvCommand implements Callable<Integer> {
    @Mixin
    private LessonsToFile file = new LessonsToFile();

    private final Workshop workshop;
    private final Terminal terminal;

    CsvCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean tabs = file.endsWith(".tsv") || file.endsWith(".txt");
        if (!tabs && !file.endsWith(".csv")) {
            return file.refuseName("cli.csv.name", terminal);
        }
        Optional<List<LessonWords>> words = file.words(workshop, terminal);
        if (words.isEmpty()) {
            return Program.UNUSABLE;
        }
        List<WordNote> notes =
                words.get().stream().flatMap(lesson -> lesson.notes().stream()).toList();
        return file.write((tabs ? Spreadsheet.TSV : Spreadsheet.CSV).write(notes, terminal.messages()), terminal);
    }
}
