package org.duidu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How connections to SQLite are made here, and what its errors mean. */
final class Database {
    private static final int PATIENCE_MILLIS = 3000;

    private Database() {}

    /** Opens a file to write to, making it if need be. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // Every commit reaches the disk: an answer is not lost when the power fails, either.
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
    }

    /** A database of this session alone. */
    static Connection inMemory() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        return DriverManager.getConnection("jdbc:sqlite::memory:", config.toProperties());
    }

    /** Whether a file is a database without a fault. */
    static boolean isSound(Connection connection) throws SQLException {
        try {
            return Sql.first(connection, "PRAGMA quick_check(1)", row -> row.getString(1))
                    .filter("ok"::equals)
                    .isPresent();
        } catch (SQLException failure) {
            if (isDamage(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Writes a copy of a database as it stands, in one file. */
    static void copy(Connection connection, Path to) throws SQLException {
        Sql.update(connection, "VACUUM INTO ?", to.toString());
    }

    static boolean isDamage(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_NOTADB, SQLITE_CORRUPT -> true;
            default -> false;
        };
    }

    static boolean isFull(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_FULL;
    }

    /** Whether it may go well another time: the disk's fault, or another program's. */
    static boolean isOutside(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_FULL,
                    SQLITE_IOERR,
                    SQLITE_READONLY,
                    SQLITE_CANTOPEN,
                    SQLITE_BUSY,
                    SQLITE_LOCKED,
                    SQLITE_NOMEM,
                    SQLITE_CORRUPT,
                    SQLITE_NOTADB -> true;
            default -> false;
        };
    }

    /** The primary code: the lower eight bits of SQLite's extended ones (sqlite.org/rescode.html). */
    private static SQLiteErrorCode code(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xFF);
    }
}
