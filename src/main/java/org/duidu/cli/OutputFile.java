package org.duidu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.duidu.files.FileNotWritten;
import org.duidu.files.WholeFile;

/** Writes what a command has made: a whole file, or none and a complaint. */
final class OutputFile {
    private OutputFile() {}

    /** @return the command's exit code, as far as the writing goes */
    static int write(Path file, byte[] bytes, Terminal terminal) {
        try {
            WholeFile.write(file, bytes);
            return Program.FINE;
        } catch (FileNotWritten problem) {
            terminal.complain(problem);
            return Program.UNUSABLE;
        }
    }

    /** Writes to a file, or to the terminal where none is named. */
    static int writeOrPrint(Optional<Path> file, byte[] bytes, Terminal terminal) {
        if (file.isPresent()) {
            return write(file.get(), bytes, terminal);
        }
        terminal.out().write(bytes, 0, bytes.length);
        return Program.FINE;
    }
}
