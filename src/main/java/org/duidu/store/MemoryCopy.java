package org.duidu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings what a file has into a database in memory, without writing to the file's folder. */
final class MemoryCopy {
    private MemoryCopy() {}

    /**
     * Fills an empty database; leaves it empty if there is no file.
     *
     * @throws IOException if the file cannot be read
     * @throws SQLException if it is no database
     */
    static void of(Path file, Connection memory) throws IOException, SQLException {
        if (!Files.exists(file)) {
            return;
        }
        // SQLite reads a file with a write-ahead log only where it may write beside it.
        Path folder = Files.createTempDirectory("duidu");
        Path copy = folder.resolve(file.getFileName());
        Path log = folder.resolve(file.getFileName() + "-wal");
        try {
            Files.copy(file, copy);
            Path original = file.resolveSibling(log.getFileName());
            if (Files.exists(original)) {
                Files.copy(original, log, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Connection opened = Database.open(copy)) {
                if (!Database.isSound(opened)) {
                    throw new SQLException(file + " is damaged");
                }
            }
            Sql.script(memory, "restore from " + copy);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
