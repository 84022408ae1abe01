package org.duidu.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs work away from the window's thread and brings its result back to it. Work may run beside other work and end before
 * what began earlier: whoever replaces a task cancels the one before.
 */
public interface TaskRunner {

    /**
     * @param work what to do in the background
     * @param onDone gets its result on the window's thread, unless the task was cancelled
     * @param onFailure gets its exception on the window's thread, unless the task was cancelled; an error such as too
     *     little memory comes as the cause of one
     * @return a handle that cancels it
     */
    <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure);

    /** Work under way. */
    interface Running {
        /** Interrupts the work and drops its result. Does nothing once it is done. */
        void cancel();
    }
}
