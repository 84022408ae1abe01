package org.duidu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duidu.files.FileNotWritten;
import org.duidu.files.WholeFile;
import org.duidu.store.Backups.Backup;

/**
 * The file that learners are kept in, and how it is opened whatever state it and its folder are in. Where it cannot be
 * worked on, a copy in memory takes its place for the session and the file stays as it is.
 */
final class StoreFile {
    static final String NAME = "duidu.db";
    private static final String LIBRARIES = "lib";
    private static final String LOCK = "duidu.lock";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    private final Path folder;
    private final Path file;
    private final Clock clock;
    private final Migrations migrations;
    private final Backups backups;

    StoreFile(Path folder, Clock clock, Migrations migrations) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.clock = clock;
        this.migrations = migrations;
        this.backups = new Backups(folder.resolve("backups"));
    }

    /**
     * A database to work with.
     *
     * @param lock held while it is open; empty for a copy in memory
     * @param problem what the reader should know
     */
    record Opened(Connection connection, Optional<FileChannel> lock, Optional<StoreProblem> problem) {

        boolean isKept() {
            return lock.isPresent();
        }
    }

    Path path() {
        return file;
    }

    Backups backups() {
        return backups;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Opens the file.
     *
     * @throws SQLException if not even a database in memory can be had
     */
    Opened open() throws SQLException {
        FileChannel lock;
        try {
            Files.createDirectories(folder);
            useFolderForLibrary();
            lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException closed) {
            return inMemory(problem(closed));
        }
        try {
            if (!locked(lock)) {
                lock.close();
                return inMemory(new StoreProblem.InUse());
            }
            tidyLibraries();
            return openLocked(lock);
        } catch (IOException failure) {
            release(lock);
            return inMemory(problem(failure));
        }
    }

    private StoreProblem problem(IOException failure) {
        boolean full = FileNotWritten.of(file, failure).reason() == FileNotWritten.Reason.FULL;
        return full ? new StoreProblem.NoRoom(folder) : new StoreProblem.ReadOnly(folder);
    }

    /** The driver unpacks its native library; a temporary folder may forbid running what lies in it. */
    private void useFolderForLibrary() throws IOException {
        Path libraries = folder.resolve(LIBRARIES);
        Files.createDirectories(libraries);
        System.setProperty("org.sqlite.tmpdir", libraries.toString());
    }

    /** A process that was killed leaves its library behind, and the driver would keep it for ever. */
    private void tidyLibraries() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve(LIBRARIES))) {
            for (Path library : left.toList()) {
                deleteIfFree(library);
            }
        }
    }

    private static void deleteIfFree(Path library) {
        try {
            Files.deleteIfExists(library);
        } catch (IOException inUse) {
            // Windows keeps what is loaded; another start will take it away
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProgram) {
            return false;
        }
    }

    private Opened openLocked(FileChannel lock) throws IOException, SQLException {
        try {
            Optional<StoreProblem> damage = sound(file) ? Optional.empty() : Optional.of(replaceDamaged());
            return new Opened(ready(), Optional.of(lock), damage);
        } catch (NewerException newer) {
            lock.close();
            return new Opened(empty(), Optional.empty(), Optional.of(new StoreProblem.Newer(file)));
        } catch (SQLException failure) {
            if (!Database.isOutside(failure)) {
                throw failure;
            }
            lock.close();
            return inMemory(
                    Database.isFull(failure) ? new StoreProblem.NoRoom(folder) : new StoreProblem.ReadOnly(folder));
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException lost) {
            // the system gives the lock back at the latest when the program ends
        }
    }

    private static boolean sound(Path file) throws SQLException {
        try (Connection connection = Database.open(file)) {
            return Database.isSound(connection);
        } catch (SQLException failure) {
            if (Database.isDamage(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private Connection ready() throws IOException, SQLException {
        Connection connection = Database.open(file);
        try {
            int version = Migrations.version(connection);
            if (version > migrations.latest()) {
                throw new NewerException();
            }
            if (version > 0 && version < migrations.latest()) {
                backups.beforeMigration(connection, version, today());
            }
            migrations.migrate(connection);
            return connection;
        } catch (IOException | SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** The file was written by a newer version of the program. */
    private static final class NewerException extends SQLException {
        private static final long serialVersionUID = 1;
    }

    /** The backup is made ready first: without room for it, the damaged file stays where it is. */
    private StoreProblem replaceDamaged() throws IOException {
        Path copy = folder.resolve(NAME + ".restored");
        try {
            Optional<Backup> sound = soundBackup(copy);
            Path aside = setAside();
            if (sound.isEmpty()) {
                return new StoreProblem.Damaged(aside);
            }
            Files.move(copy, file);
            return new StoreProblem.Restored(aside, sound.get().day());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Path setAside() throws IOException {
        Path aside =
                folder.resolve(NAME + ".damaged-" + LocalDateTime.now(clock).format(STAMP));
        for (String part : PARTS) {
            Path damaged = folder.resolve(NAME + part);
            if (Files.exists(damaged)) {
                Files.move(damaged, folder.resolve(aside.getFileName() + part));
            }
        }
        return aside;
    }

    /** Copies the newest backup without a fault. */
    private Optional<Backup> soundBackup(Path copy) throws IOException {
        for (Backup backup : backups.all()) {
            WholeFile.make(copy, temporary -> Files.copy(backup.file(), temporary));
            if (isSound(copy)) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    private static boolean isSound(Path copy) {
        try {
            return sound(copy);
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /** A copy of what the file has, as far as it can be read. */
    private Opened inMemory(StoreProblem problem) throws SQLException {
        Connection memory = Database.inMemory();
        try {
            MemoryCopy.of(file, memory);
            if (Migrations.version(memory) > migrations.latest()) {
                memory.close();
                return new Opened(empty(), Optional.empty(), Optional.of(new StoreProblem.Newer(file)));
            }
            migrations.migrate(memory);
            return new Opened(memory, Optional.empty(), Optional.of(problem));
        } catch (IOException | SQLException unreadable) {
            memory.close();
            return new Opened(empty(), Optional.empty(), Optional.of(problem));
        }
    }

    private Connection empty() throws SQLException {
        Connection memory = Database.inMemory();
        migrations.migrate(memory);
        return memory;
    }
}
