package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.export.anki.AnkiPackage;
import org.duidu.export.anki.Sounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anki}: the words of lessons as cards for Anki. */
@Command(name = "anki")
final class AnkiCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<Path> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private Path output;

    private final Workshop workshop;
    private final Terminal terminal;

    AnkiCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".apkg")) {
            terminal.complain("cli.anki.name", output.toString());
            return Program.UNUSABLE;
        }
        Optional<List<LessonWords>> lessons = LessonWords.of(names, workshop, terminal);
        if (lessons.isEmpty()) {
            return Program.UNUSABLE;
        }
        List<AnkiPackage.Deck> decks = lessons.get().stream()
                .map(words -> AnkiPackage.Deck.of(words.lesson(), words.changed(), words.notes()))
                .toList();
        byte[] file = new AnkiPackage(Sounds.NONE).write(decks, Instant.now());
        return OutputFile.write(output, file, terminal);
    }
}
