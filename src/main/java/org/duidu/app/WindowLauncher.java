package org.duidu.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.duidu.messages.Messages;

/**
 * Opens the window where there is a display for it, and says in one line why not where there is none.
 */
public final class WindowLauncher {
    private final Display display;
    private final Window window;
    private final PrintStream err;

    /**
     * @param window starts JavaFX and returns when the reader has closed the last window
     */
    public WindowLauncher(Display display, Window window, PrintStream err) {
        this.display = display;
        this.window = window;
        this.err = err;
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @param lesson to be opened at once; empty for the library
     * @return the exit code: 0, or 2 if there is no display
     */
    public int open(Optional<Path> lesson, Messages messages) {
        Optional<Obstacle> obstacle = display.obstacle();
        if (obstacle.isPresent()) {
            return refuse(obstacle.get(), messages);
        }
        JavaFxLog.quieten();
        // pages are drawn by java.awt, which must not look for a display of its own
        System.setProperty("java.awt.headless", "true");
        try {
            window.open(lesson, messages);
            return 0;
        } catch (RuntimeException | LinkageError failure) {
            Optional<Obstacle> found = display.obstacleIn(failure);
            if (found.isEmpty()) {
                throw failure;
            }
            return refuse(found.get(), messages);
        }
    }

    private int refuse(Obstacle obstacle, Messages messages) {
        err.println(obstacle.message(messages));
        return 2;
    }

    /** What opens a window; the part of the start that needs JavaFX. */
    @FunctionalInterface
    public interface Window {
        /**
         * @param lesson to be opened at once; empty for the library
         * @param messages in the language asked for on the command line, or the system's
         */
        void open(Optional<Path> lesson, Messages messages);
    }
}
