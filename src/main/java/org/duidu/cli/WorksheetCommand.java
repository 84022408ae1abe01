package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duidu.export.Pdf;
import org.duidu.export.SheetOptions;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.export.worksheet.Worksheet;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.export.worksheet.WorksheetOptions;
import org.duidu.export.worksheet.WorksheetRequest;
import org.duidu.lint.CheckedLesson;
import org.duidu.quiz.QuizMaker;
import org.duidu.vocabulary.LinkedLesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code worksheet}: prints handouts of a lesson with their key. */
@Command(name = "worksheet")
final class WorksheetCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LESSON", descriptionKey = "LESSON")
    private Path lesson;

    @Option(names = "--parts", paramLabel = "PART,…", split = ",", converter = SheetPartName.class)
    private List<SheetPart> parts = new ArrayList<>(SheetPart.USUAL);

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--versions", paramLabel = "N", converter = VersionCount.class)
    private int versions = 1;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private SheetOptions.Paper paper = SheetOptions.Paper.A4;

    @Option(names = "--school", paramLabel = "NAME")
    private String school = "";

    @Option(names = "--key", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean key;

    @Option(names = "--apart")
    private boolean apart;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.pdf|.html",
            descriptionKey = "output-file",
            required = true)
    private Path output;

    private final Workshop workshop;
    private final Terminal terminal;

    WorksheetCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Boolean> pdf = isPdf();
        if (pdf.isEmpty()) {
            terminal.complain("cli.worksheet.ending", output.toString());
            return Program.UNUSABLE;
        }
        if (!InputFiles.isReadable(lesson, terminal)) {
            return Program.UNUSABLE;
        }
        if (Files.exists(output) && Files.isSameFile(output, lesson)) {
            terminal.complain("cli.overwrites-itself", output.toString());
            return Program.UNUSABLE;
        }
        CheckedLesson checked = workshop.linter().check(lesson);
        if (checked.linked().isEmpty()) {
            terminal.complain("cli.no-lesson", lesson.toString());
            return Program.UNUSABLE;
        }
        return make(checked.linked().get(), pdf.get());
    }

    /** Empty for an ending that is neither. */
    private Optional<Boolean> isPdf() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return Optional.of(true);
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(false) : Optional.empty();
    }

    private int make(LinkedLesson linked, boolean pdf) {
        WorksheetOptions options = new WorksheetOptions(paper, school, versions, seed, key, apart);
        Set<SheetPart> wanted = EnumSet.copyOf(parts);
        Worksheet worksheet = new WorksheetMaker(
                        workshop.linker(),
                        workshop.lemmatizer(),
                        new QuizMaker(workshop.linker(), workshop.lemmatizer(), workshop.thesaurus()))
                .make(new WorksheetRequest(linked, wanted, options), terminal.messages());
        wanted.stream()
                .filter(worksheet.missing()::containsKey)
                .forEach(part -> terminal.complain(
                        "cli.worksheet.missing",
                        part.word(),
                        worksheet.missing().get(part).message(terminal.messages())));
        if (worksheet.isEmpty()) {
            terminal.complain("cli.worksheet.nothing", output.toString());
            return Program.PROBLEMS;
        }
        int code = pdf ? print(worksheet.pdf()) : OutputFile.write(output, worksheet.html(), terminal);
        return code == Program.FINE && !worksheet.missing().isEmpty() ? Program.PROBLEMS : code;
    }

    private int print(Pdf pdf) {
        Optional<String> remark = pdf.remark(terminal.messages());
        remark.ifPresent(terminal::complainInWords);
        int code = OutputFile.write(output, pdf.bytes(), terminal);
        return code == Program.FINE && remark.isPresent() ? Program.PROBLEMS : code;
    }
}
