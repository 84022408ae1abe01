package org.duidu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The steps that bring a file from any earlier version to this one: {@code migrations/1.sql} and so on. The number of the
 * last one done stands in the file's {@code user_version}. A step once published is never changed; a change is a new
 * step.
 */
final class Migrations {
    /** The last step there is. */
    static final int LATEST = 1;

    private Migrations() {}

    /** The version of a file; 0 for a new one. */
    static int version(Connection connection) throws SQLException {
        return Sql.first(connection, "PRAGMA user_version", row -> row.getInt(1))
                .orElse(0);
    }

    /** Does all steps that a file still needs, each whole or not at all. */
    static void migrate(Connection connection) throws SQLException {
        for (int step = version(connection) + 1; step <= LATEST; step++) {
            Sql.run(connection, "BEGIN IMMEDIATE");
            try {
                Sql.script(connection, script(step));
                Sql.run(connection, "PRAGMA user_version = " + step);
                Sql.run(connection, "COMMIT");
            } catch (SQLException failure) {
                Sql.rollBack(connection);
                throw failure;
            }
        }
    }

    private static String script(int step) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + step + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("migration " + step + " cannot be read", e);
        }
    }
}
