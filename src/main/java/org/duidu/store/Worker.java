package org.duidu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.duidu.store.StoreFile.Opened;

/**
 * The one thread that reads and writes the database. It opens the file first; everything asked of it meanwhile waits in
 * line. What cannot be written, because the disk is full for instance, is kept in its order and tried again with every
 * further write and every {@link #RETRY_SECONDS} seconds.
 */
final class Worker implements AutoCloseable {
    private static final long RETRY_SECONDS = 20;
    private static final long CLOSE_SECONDS = 10;

    private final StoreFile file;
    private final Path folder;
    private final Consumer<StoreProblem> onProblem;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "store");
        made.setDaemon(true);
        return made;
    });
    private final Deque<Write> unwritten = new ArrayDeque<>();
    private Optional<Opened> opened = Optional.empty();
    private boolean troubled;

    /** Changes the database; all of it or nothing. */
    @FunctionalInterface
    interface Write {
        void to(Connection connection) throws SQLException;
    }

    /** Reads from the database. */
    @FunctionalInterface
    interface Read<T> {
        T from(Connection connection) throws SQLException;
    }

    /**
     * @param onProblem told on this thread
     */
    Worker(StoreFile file, Consumer<StoreProblem> onProblem) {
        this.file = file;
        this.folder = file.path().getParent();
        this.onProblem = onProblem;
        thread.execute(this::open);
        thread.scheduleWithFixedDelay(this::writeAll, RETRY_SECONDS, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    private void open() {
        try {
            Opened made = file.open();
            opened = Optional.of(made);
            made.problem().ifPresent(onProblem);
        } catch (SQLException hopeless) {
            report(hopeless);
        }
    }

    /** Writes soon, after all writes before it; returns at once. */
    void later(Write write) {
        thread.execute(() -> {
            unwritten.add(write);
            writeAll();
        });
    }

    /** Reads after all writes before it, and waits for what it reads. */
    <T> T ask(Read<T> read) {
        return await(() -> read.from(connection()));
    }

    /** Whether what is written stays after this session. */
    boolean isKept() {
        return await(() -> opened.filter(Opened::isKept).isPresent());
    }

    private <T> T await(Callable<T> work) {
        Future<T> result = thread.submit(work);
        try {
            return result.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreException(interrupted);
        } catch (ExecutionException failure) {
            throw new StoreException(failure.getCause());
        }
    }

    private Connection connection() {
        return opened.orElseThrow().connection();
    }

    private void writeAll() {
        while (!unwritten.isEmpty()) {
            try {
                write(unwritten.peek());
                unwritten.remove();
            } catch (SQLException | RuntimeException failure) {
                if (isOutside(failure)) {
                    waitForBetter((SQLException) failure);
                    return;
                }
                // A fault of ours would fail again and hold up everything after it.
                unwritten.remove();
                report(failure);
            }
        }
        if (troubled) {
            troubled = false;
            onProblem.accept(new StoreProblem.Recovered());
        }
    }

    private static boolean isOutside(Exception failure) {
        return failure instanceof SQLException sql && Database.isOutside(sql);
    }

    private void waitForBetter(SQLException failure) {
        if (!troubled) {
            troubled = true;
            onProblem.accept(
                    Database.isFull(failure) ? new StoreProblem.Full(folder) : new StoreProblem.Unwritten(folder));
        }
    }

    private void write(Write write) throws SQLException {
        Connection connection = connection();
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            write.to(connection);
            Sql.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException failure) {
            Sql.rollBack(connection);
            throw failure;
        }
    }

    private static void report(Exception failure) {
        Thread current = Thread.currentThread();
        Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler())
                .ifPresent(handler -> handler.uncaughtException(current, new StoreException(failure)));
    }

    /** Writes what is left and closes the file; the second time it does nothing. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(this::shut);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void shut() {
        writeAll();
        opened.ifPresent(made -> {
            try {
                made.connection().close();
                if (made.lock().isPresent()) {
                    made.lock().get().close();
                }
            } catch (SQLException | java.io.IOException late) {
                report(late);
            }
        });
    }
}
