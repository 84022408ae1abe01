package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.files.FileNotWritten;
import org.duidu.library.OwnFolder;
import org.duidu.library.pack.Pack;
import org.duidu.library.pack.PackImport;
import org.duidu.library.pack.PackImport.Arrival;
import org.duidu.library.pack.PackImport.State;
import org.duidu.library.pack.PackReader;
import org.duidu.library.pack.PackRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unpack}: shows what is in a pack, and puts its lessons into a folder: all or none. */
@Command(name = "unpack")
final class UnpackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "unpack.file")
    private Path file;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "unpack.to")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--others", paramLabel = "ask|replace|keep-both|skip", descriptionKey = "unpack.others")
    private Others others = Others.ASK;

    @Option(names = "--list", descriptionKey = "unpack.list")
    private boolean onlyList;

    private final Workshop workshop;
    private final Terminal terminal;

    /** What becomes of lessons of which another version is there. */
    enum Others {
        ASK,
        REPLACE,
        KEEP_BOTH,
        SKIP;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    UnpackCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!InputFiles.isReadable(file, terminal)) {
            return Program.UNUSABLE;
        }
        Path folder = to.orElseGet(() -> OwnFolder.ofThisReader().root());
        try {
            Pack pack = new PackReader(workshop.reader(), workshop.linter()).read(file);
            PackImport plan = PackImport.into(folder, pack);
            plan.arrivals().forEach(this::show);
            return onlyList ? Program.FINE : carryOut(plan, folder);
        } catch (PackRefused refused) {
            terminal.complainInWords(refused.message(terminal.messages()));
            return Program.UNUSABLE;
        } catch (IOException failure) {
            terminal.complain(FileNotWritten.of(folder, failure));
            return Program.UNUSABLE;
        }
    }

    private void show(Arrival arrival) {
        String state =
                terminal.messages().text("pack.state." + arrival.state().name().toLowerCase(Locale.ROOT));
        String title = arrival.lesson()
                .checked()
                .lesson()
                .map(lesson -> lesson.header().title().either())
                .orElse("");
        terminal.say(arrival.lesson().name() + "\t" + title + "\t" + state);
    }

    private int carryOut(PackImport plan, Path folder) throws IOException {
        if (others == Others.ASK && plan.asks()) {
            terminal.complain("cli.unpack.asks", folder.toString());
            return Program.PROBLEMS;
        }
        List<Path> written = plan.carryOut(choices(plan));
        terminal.say(terminal.messages().text("cli.unpack.done", written.size(), folder.toString()));
        return Program.FINE;
    }

    private Map<String, PackImport.Choice> choices(PackImport plan) {
        Map<String, PackImport.Choice> choices = new HashMap<>();
        plan.arrivals().stream()
                .filter(arrival -> arrival.state() == State.OTHER_VERSION)
                .forEach(arrival -> choices.put(arrival.lesson().name(), PackImport.Choice.valueOf(others.name())));
        return choices;
    }
}
