package org.duidu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.duidu.app.Display;
import org.duidu.app.DuiduApp;
import org.duidu.app.WindowLauncher;
import org.duidu.cli.Program;
import org.duidu.cli.StandardOutput;
import org.duidu.cli.Workshop;

/**
 * Where the program starts: opens the window, or runs a command. Does not extend {@code Application}, so that
 * {@code java -jar} can start it from the class path and a command never loads JavaFX.
 */
public final class Duidu {
    private Duidu() {}

    /**
     * Exits with 0 if all went well, 1 if a command found problems in its input, 2 on wrong usage, a file that cannot be
     * read, or no display.
     */
    public static void main(String[] arguments) {
        PrintStream out = utf8(new StandardOutput());
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        System.exit(run(out, err, arguments));
    }

    /** Runs the program without ending the process; returns its exit code. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        WindowLauncher launcher = new WindowLauncher(Display.ofThisMachine(), DuiduApp::open, err);
        return new Program(launcher::open, Workshop.ofThisReader(), out, err, Locale.getDefault()).run(arguments);
    }

    /** Lessons are UTF-8, and so is what is said of them, whatever code page the console believes in. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
