package org.duidu.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.duidu.ui.kit.TaskRunner;

/** Background work on a few threads, results on JavaFX's. */
final class FxTasks implements TaskRunner, AutoCloseable {
    /** Enough that a crossword's search and a worksheet leave one free for what ends in a moment. */
    private static final int TOGETHER = 3;

    private static final long CLOSE_SECONDS = 2;

    private final ExecutorService workers;

    private FxTasks(int threads) {
        workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "tasks");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Several at a time: a task may end before one that began earlier. */
    static FxTasks together() {
        return new FxTasks(TOGETHER);
    }

    /** One after the other, in the order they are asked for. */
    static FxTasks inTurn() {
        return new FxTasks(1);
    }

    @Override
    public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Result result = new Result();
        if (workers.isShutdown()) {
            // a last change of a window that is closing
            return () -> {};
        }
        Future<?> future = workers.submit(() -> {
            try {
                T value = work.call();
                deliver(result, () -> onDone.accept(value));
            } catch (Exception failure) {
                deliver(result, () -> onFailure.accept(failure));
            } catch (Error fault) {
                // Otherwise nobody would hear of it, and whoever waits would wait for ever.
                Exception failure = new ExecutionException(fault);
                deliver(result, () -> onFailure.accept(failure));
            }
        });
        return () -> {
            result.drop();
            future.cancel(true);
        };
    }

    /** Brings a result to the window's thread; one that comes after the end, from work broken off, is nobody's. */
    private void deliver(Result result, Runnable use) {
        Platform.runLater(() -> {
            if (!workers.isShutdown()) {
                result.unlessDropped(use);
            }
        });
    }

    /** Whether anybody still wants the result; touched on JavaFX's thread alone. */
    private static final class Result {
        private boolean dropped;

        private void drop() {
            dropped = true;
        }

        private void unlessDropped(Runnable use) {
            if (!dropped) {
                use.run();
            }
        }
    }

    /** Interrupts what is under way, says nothing more of it, and waits a moment for it to let go of its files. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
