package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duidu.export.SheetOptions;
import picocli.CommandLine.Option;

/** Where a puzzle or a quiz goes, and how it is printed if it goes on paper. */
final class PrintedResult {
    @Option(names = "--paper", paramLabel = "a4|letter")
    private SheetOptions.Paper paper = SheetOptions.Paper.A4;

    @Option(names = "--letter", paramLabel = "A", converter = VersionLetter.class)
    private String letter = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    /** Tells versions of a sheet apart; empty without. */
    String letter() {
        return letter;
    }

    SheetOptions sheet(boolean bank, boolean firstLetters) {
        return new SheetOptions(paper, bank, firstLetters, letter);
    }

    /** What the file's name asks for; text without a file. */
    <F> F format(Function<Path, F> ofName, F text) {
        return output.map(ofName).orElse(text);
    }

    /** Whether the result would replace one of the files it is made of; complains if so. */
    boolean overwrites(List<Path> inputs, Terminal terminal) throws IOException {
        for (Path input : inputs) {
            if (output.isPresent()
                    && Files.exists(output.get())
                    && Files.exists(input)
                    && Files.isSameFile(output.get(), input)) {
                terminal.complain("cli.overwrites-itself", output.get().toString());
                return true;
            }
        }
        return false;
    }

    /** Writes to the file, or to the terminal where none is named. */
    int write(byte[] bytes, Terminal terminal) {
        return OutputFile.writeOrPrint(output, bytes, terminal);
    }
}
