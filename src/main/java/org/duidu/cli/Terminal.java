package org.duidu.cli;

import java.io.PrintStream;
import org.duidu.files.FileNotWritten;
import org.duidu.messages.Messages;

/**
 * Where a command speaks.
 *
 * @param out for results
 * @param err for complaints, a line each
 * @param messages in the reader's language
 */
record Terminal(PrintStream out, PrintStream err, Messages messages) {

    /** A line of results. Ends in a line feed on every system, so that output can be compared. */
    void say(String line) {
        out.print(line + "\n");
    }

    /** A complaint in one line, in the reader's words. */
    void complain(String key, Object... arguments) {
        complainInWords(messages.text(key, arguments));
    }

    /** A file could not be written. */
    void complain(FileNotWritten problem) {
        complain(problem.key(), problem.argument());
    }

    void complainInWords(String text) {
        err.print("duidu: " + text.replaceAll("\\s*\\R\\s*", " ") + "\n");
    }
}
