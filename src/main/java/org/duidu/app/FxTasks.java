package org.duidu.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.duidu.ui.kit.TaskRunner;

/** Background work on one thread, results on JavaFX's. */
final class FxTasks implements TaskRunner, AutoCloseable {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "tasks");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        Result result = new Result();
        if (worker.isShutdown()) {
            // a last change of a window that is closing
            return () -> {};
        }
        Future<?> future = worker.submit(() -> {
            try {
                T value = work.call();
                Platform.runLater(() -> result.unlessDropped(() -> onDone.accept(value)));
            } catch (Exception failure) {
                Platform.runLater(() -> result.unlessDropped(() -> onFailure.accept(failure)));
            }
        });
        return () -> {
            result.drop();
            future.cancel(true);
        };
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

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
