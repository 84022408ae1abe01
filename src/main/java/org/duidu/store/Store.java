package org.duidu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.duidu.progress.Exercises;
import org.duidu.progress.LearnerFiles;
import org.duidu.progress.Learners;
import org.duidu.review.ReviewLog;

/**
 * Everything that is kept of learners, in one SQLite file. It opens in the background: writing returns at once whatever
 * the file's state, reading waits until it is open. The app is usable whatever is wrong with the file; what that is comes
 * as a {@link StoreProblem}.
 */
public final class Store implements AutoCloseable {
    private final StoreFile file;
    private final Worker worker;
    private final SqliteLearners learners;
    private final SqliteExercises exercises;
    private final SqliteReviewLog log;
    private final LearnerFiles files;

    /**
     * Begins to open the file.
     *
     * @param folder for the file and its backups, made if need be
     * @param firstName of the learner whom a new file begins with
     * @param onProblem told on a thread of the store's
     */
    public Store(Path folder, Clock clock, String firstName, Consumer<StoreProblem> onProblem) {
        file = new StoreFile(folder.toAbsolutePath(), clock, Migrations.PUBLISHED);
        worker = new Worker(file, onProblem);
        learners = new SqliteLearners(worker, clock, firstName);
        exercises = new SqliteExercises(worker, learners);
        log = new SqliteReviewLog(worker);
        files = new JsonLearnerFiles(worker, learners);
    }

    public Learners learners() {
        return learners;
    }

    public Exercises exercises() {
        return exercises;
    }

    public ReviewLog log() {
        return log;
    }

    public LearnerFiles files() {
        return files;
    }

    /**
     * Makes today's backup if there is none; takes a moment, so it is not for the window's thread.
     *
     * @return whether there is one now; there is none for a copy in memory or on a full disk
     */
    public boolean backUp() {
        if (!worker.isKept()) {
            return false;
        }
        LocalDate today = file.today();
        try (Connection reader = Database.open(file.path())) {
            file.backups().daily(reader, today);
            return true;
        } catch (SQLException | IOException failure) {
            return false;
        }
    }

    Worker worker() {
        return worker;
    }

    /** Waits until everything asked for so far is written. */
    void settle() {
        worker.ask(connection -> true);
    }

    /** Writes what is left; waits for it some seconds at most. */
    @Override
    public void close() {
        worker.close();
    }
}
