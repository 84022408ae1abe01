package org.duidu.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.duidu.lesson.importing.Importer;
import org.duidu.messages.Messages;
import org.duidu.messages.Version;
import picocli.CommandLine;

/**
 * The program as the terminal sees it: opens the window or runs a command. Exit codes: 0 fine, 1 problems found in the
 * input, 2 wrong usage, a file that cannot be read, or no display.
 */
public final class Program {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int UNUSABLE = 2;

    private final WindowOpener window;
    private final Workshop workshop;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale system;

    /**
     * @param window called when no command is given
     * @param workshop what the commands work with
     * @param system the language used unless {@code --lang} names another
     */
    public Program(WindowOpener window, Workshop workshop, PrintStream out, PrintStream err, Locale system) {
        this(window, workshop, System.in, out, err, system);
    }

    /**
     * As the other, with an input of its own.
     *
     * @param in what is typed or piped in, for commands whose file is named {@code -}
     */
    Program(WindowOpener window, Workshop workshop, InputStream in, PrintStream out, PrintStream err, Locale system) {
        this.window = window;
        this.workshop = workshop;
        this.in = in;
        this.out = out;
        this.err = err;
        this.system = system;
    }

    /** Runs the program and returns its exit code, which is never "fine" if its output was lost. Never throws. */
    public int run(String... arguments) {
        Messages messages =
                Messages.of(Language.wanted(arguments).map(Language::locale).orElse(system));
        Terminal terminal = new Terminal(out, err, messages);
        RootCommand root = new RootCommand(window, terminal);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new CheckCommand(workshop, terminal))
                .addSubcommand(new ShowCommand(workshop, terminal))
                .addSubcommand(new ConvertCommand(workshop, terminal))
                .addSubcommand(new ImportCommand(new Importer(), terminal, in))
                .addSubcommand(new FindCommand(workshop, terminal))
                .addSubcommand(new CrosswordCommand(workshop, terminal))
                .addSubcommand(new QuizCommand(workshop, terminal))
                .addSubcommand(new AnkiCommand(workshop, terminal))
                .addSubcommand(new CsvCommand(workshop, terminal))
                .addSubcommand(new WorksheetCommand(workshop, terminal))
                .addSubcommand(new PackCommand(workshop, terminal))
                .addSubcommand(new UnpackCommand(workshop, terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setOut(writer(out))
                .setErr(writer(err));
        line.getCommandSpec().version(messages.text("app.name") + " " + Version.ofThisProgram());
        HelpTexts.in(messages).applyTo(line);
        Failures failures = new Failures(terminal, arguments);
        line.setParameterExceptionHandler(failures::wrongUsage);
        line.setExecutionExceptionHandler(failures::failed);
        int code = line.execute(arguments);
        if (out.checkError()) {
            terminal.complain("cli.output-lost");
            code = UNUSABLE;
        }
        err.flush();
        return code;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Opens the window and returns the exit code when it is closed. */
    @FunctionalInterface
    public interface WindowOpener {
        /**
         * @param lesson to be opened at once; empty for the library
         */
        int open(Optional<Path> lesson, Messages messages);
    }
}
