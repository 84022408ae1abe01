package org.duidu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.duidu.text.Encodings;

/** Reads the text that a command names, in the encoding that it is in or is said to be in. */
final class PastedTexts {
    static final Path STANDARD_INPUT = Path.of("-");
    private static final int MOST_MEGABYTES = 8;

    private final Terminal terminal;
    private final InputStream in;

    PastedTexts(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    /**
     * The text; empty if it cannot be read, and the reader has been told why.
     *
     * @param wanted the encoding that was named
     */
    Optional<String> read(Path file, Optional<TextEncoding> wanted) throws IOException {
        boolean typed = file.equals(STANDARD_INPUT);
        if (!typed && !InputFiles.isReadable(file, terminal)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream stream = typed ? in : Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
        }
        if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
            terminal.complain("cli.import.too-large", file.toString(), MOST_MEGABYTES);
            return Optional.empty();
        }
        Optional<String> text =
                Encodings.decode(bytes, wanted.orElse(TextEncoding.UTF8).guess());
        if (text.isEmpty()) {
            complain(file, bytes, wanted);
        }
        return text;
    }

    private void complain(Path file, byte[] bytes, Optional<TextEncoding> wanted) {
        Encodings.Guess guess = Encodings.guess(bytes);
        if (wanted.isPresent()) {
            terminal.complain(
                    "cli.import.wrong-encoding", file.toString(), wanted.get().shownName());
        } else if (guess == Encodings.Guess.UNKNOWN) {
            terminal.complain("cli.import.unknown-encoding", file.toString());
        } else {
            TextEncoding looks = TextEncoding.of(guess);
            terminal.complain("cli.import.other-encoding", file.toString(), looks.shownName(), looks.option());
        }
    }
}
