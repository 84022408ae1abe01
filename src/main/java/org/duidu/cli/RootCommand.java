package org.duidu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The program without a command: opens the window, with a lesson if one is named. */
@Command(name = "duidu")
final class RootCommand implements Callable<Integer> {
    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    private Language language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Parameters(arity = "0..1", paramLabel = "LESSON")
    private String lesson;

    private final Program.WindowOpener window;
    private final Terminal terminal;

    RootCommand(Program.WindowOpener window, Terminal terminal) {
        this.window = window;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (lesson == null) {
            return window.open(Optional.empty(), terminal.messages());
        }
        Path path = Path.of(lesson);
        if (!Files.isRegularFile(path)) {
            terminal.complain("cli.no-such-command", lesson);
            return Program.UNUSABLE;
        }
        return window.open(Optional.of(path), terminal.messages());
    }
}
