package org.duidu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.progress.Learner;
import org.duidu.progress.Learners;

/**
 * Learners in the database, and in memory once they were asked for, so that everything goes on when nothing can be
 * written. Safe for several threads.
 */
final class SqliteLearners implements Learners {
    private final Worker worker;
    private final Clock clock;
    private final String firstName;
    private Optional<Known> known = Optional.empty();

    /**
     * @param firstName of the learner whom a new file begins with
     */
    SqliteLearners(Worker worker, Clock clock, String firstName) {
        this.worker = worker;
        this.clock = clock;
        this.firstName = firstName;
    }

    private static final class Known {
        private final List<Learner> all;
        private Learner current;
        private long lastId;

        private Known(List<Learner> all, Learner current, long lastId) {
            this.all = new ArrayList<>(all);
            this.current = current;
            this.lastId = lastId;
        }
    }

    private Known known() {
        if (known.isEmpty()) {
            known = Optional.of(worker.ask(SqliteLearners::read).orElseGet(this::begin));
        }
        return known.get();
    }

    private static Optional<Known> read(Connection connection) throws SQLException {
        List<Learner> all = Sql.list(
                connection,
                "SELECT id, name, since FROM learner ORDER BY id",
                row -> new Learner(row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long current = Sql.first(connection, "SELECT learner FROM current_learner", row -> row.getLong(1))
                .orElse(all.get(0).id());
        long last = Sql.first(
                        connection, "SELECT seq FROM sqlite_sequence WHERE name = 'learner'", row -> row.getLong(1))
                .orElse(all.get(all.size() - 1).id());
        Learner now =
                all.stream().filter(one -> one.id() == current).findFirst().orElse(all.get(0));
        return Optional.of(new Known(all, now, last));
    }

    private Known begin() {
        Learner first = new Learner(1, firstName, now());
        worker.later(connection -> {
            insert(connection, first);
            seat(connection, first);
        });
        return new Known(List.of(first), first, first.id());
    }

    /** As precise as it is kept. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    static void insert(Connection connection, Learner learner) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO learner (id, name, since) VALUES (?, ?, ?)",
                learner.id(),
                learner.name(),
                learner.since().toEpochMilli());
    }

    private static void seat(Connection connection, Learner learner) throws SQLException {
        Sql.update(connection, "INSERT OR REPLACE INTO current_learner VALUES (1, ?)", learner.id());
    }

    @Override
    public synchronized List<Learner> all() {
        return List.copyOf(known().all);
    }

    @Override
    public synchronized Learner current() {
        return known().current;
    }

    @Override
    public synchronized Learner add(String name) {
        Learner added = reserve(name, now());
        worker.later(connection -> insert(connection, added));
        return added;
    }

    /** A further learner who is known here and still has to be inserted. */
    synchronized Learner reserve(String name, Instant since) {
        Known now = known();
        now.lastId++;
        Learner added = new Learner(now.lastId, name.strip(), since);
        now.all.add(added);
        return added;
    }

    @Override
    public synchronized void rename(Learner learner, String name) {
        Known now = known();
        Learner renamed = new Learner(learner.id(), name.strip(), learner.since());
        now.all.replaceAll(one -> one.id() == learner.id() ? renamed : one);
        now.current = now.current.id() == learner.id() ? renamed : now.current;
        worker.later(connection ->
                Sql.update(connection, "UPDATE learner SET name = ? WHERE id = ?", renamed.name(), renamed.id()));
    }

    @Override
    public synchronized void use(Learner learner) {
        known().current = learner;
        worker.later(connection -> seat(connection, learner));
    }

    @Override
    public synchronized void remove(Learner learner) {
        Known now = known();
        if (now.current.id() == learner.id()) {
            throw new IllegalArgumentException("the current learner cannot be removed");
        }
        now.all.removeIf(one -> one.id() == learner.id());
        worker.later(connection -> Sql.update(connection, "DELETE FROM learner WHERE id = ?", learner.id()));
    }
}
