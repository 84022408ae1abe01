package org.duidu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duidu.files.WholeFile;

/** Copies of the learners' file: one a day, of which the last {@link #KEPT} stay, and one before each migration. */
final class Backups {
    static final int KEPT = 7;
    private static final String ENDING = ".db";

    private final Path folder;

    /**
     * @param folder made when the first copy is
     */
    Backups(Path folder) {
        this.folder = folder;
    }

    /** A daily copy. */
    record Backup(Path file, LocalDate day) {}

    /** Makes today's copy if there is none yet, and takes the oldest ones away. */
    void daily(Connection connection, LocalDate today) throws IOException {
        Path copy = folder.resolve(today + ENDING);
        if (!Files.exists(copy)) {
            copy(connection, copy);
            for (Backup old : all().stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old.file());
            }
        }
    }

    /** Keeps a file as it was before a migration; such copies are never taken away. */
    void beforeMigration(Connection connection, int version, LocalDate today) throws IOException {
        copy(connection, folder.resolve("version-" + version + "-" + today + ENDING));
    }

    /** Daily copies, the newest first. */
    List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> day(file).map(day -> new Backup(file, day)).stream())
                    .sorted(Comparator.comparing(Backup::day).reversed())
                    .toList();
        }
    }

    private static Optional<LocalDate> day(Path file) {
        String name = file.getFileName().toString();
        try {
            return name.endsWith(ENDING)
                    ? Optional.of(LocalDate.parse(name.substring(0, name.length() - ENDING.length())))
                    : Optional.empty();
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private void copy(Connection connection, Path to) throws IOException {
        Files.createDirectories(folder);
        WholeFile.make(to, temporary -> {
            try {
                Database.copy(connection, temporary);
            } catch (SQLException failure) {
                throw new IOException(failure);
            }
        });
    }
}
