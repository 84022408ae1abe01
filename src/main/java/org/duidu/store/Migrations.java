package org.duidu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntFunction;

/**
 * The steps that bring a file from any earlier version to this one: {@code migrations/1.sql} and so on. The number of the
 * last one done stands in the file's {@code user_version}. A step once published is never changed; a change is a new
 * step.
 */
final class Migrations {
    /** The steps that come with the program. */
    static final Migrations PUBLISHED = new Migrations(2, Migrations::published);

    private final int latest;
    private final IntFunction<String> steps;

    /**
     * @param latest the last step there is
     * @param steps the SQL of each, from 1
     */
    Migrations(int latest, IntFunction<String> steps) {
        this.latest = latest;
        this.steps = steps;
    }

    int latest() {
        return latest;
    }

    /** The version of a file; 0 for a new one. */
    static int version(Connection connection) throws SQLException {
        return Sql.first(connection, "PRAGMA user_version", row -> row.getInt(1))
                .orElse(0);
    }

    /** Does all steps that a file still needs, each whole or not at all. */
    void migrate(Connection connection) throws SQLException {
        for (int step = version(connection) + 1; step <= latest; step++) {
            Sql.run(connection, "BEGIN IMMEDIATE");
            try {
                Sql.script(connection, steps.apply(step));
                Sql.run(connection, "PRAGMA user_version = " + step);
                Sql.run(connection, "COMMIT");
            } catch (SQLException failure) {
                Sql.rollBack(connection);
                throw failure;
            }
        }
    }

    /** The SQL of a step that comes with the program. */
    static String published(int step) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + step + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("migration " + step + " cannot be read", e);
        }
    }
}
