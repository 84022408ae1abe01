package org.duidu.app;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps one warning of JavaFX off the reader's terminal: that it was loaded from the class path, which is how
 * {@code java -jar} must load it and which works. Everything else it says still comes through.
 */
final class JavaFxLog implements Filter {
    /** Held here because the log manager forgets loggers that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    static void quieten() {
        JAVAFX.setFilter(new JavaFxLog());
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        return !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration");
    }
}
