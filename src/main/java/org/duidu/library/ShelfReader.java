package org.duidu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.duidu.lint.CheckedLesson;

/** Reads a folder's new and changed files, several at a time. */
final class ShelfReader {
    /** Enough to keep all cores busy, few enough to show the first lessons soon and to stop at once. */
    private static final int BATCH = 48;

    private final Function<Path, CheckedLesson> reader;
    private final ExecutorService workers;

    ShelfReader(Function<Path, CheckedLesson> reader, ExecutorService workers) {
        this.reader = reader;
        this.workers = workers;
    }

    /**
     * Brings a shelf up to date with what was found in its folder.
     *
     * @param cancelled asked between batches; what was read until then stays
     * @param progress told after each batch, and at the start
     */
    void update(Shelf shelf, LessonFinder.Found found, BooleanSupplier cancelled, Progress progress)
            throws InterruptedException {
        List<Path> unread = shelf.unreadOf(found);
        progress.report(0, unread.size());
        for (int done = 0; done < unread.size() && !cancelled.getAsBoolean(); done += BATCH) {
            List<Path> batch = unread.subList(done, Math.min(done + BATCH, unread.size()));
            readInto(shelf, batch);
            progress.report(done + batch.size(), unread.size());
        }
    }

    private void readInto(Shelf shelf, List<Path> batch) throws InterruptedException {
        List<Future<Optional<Shelf.Known>>> reading = new ArrayList<>();
        batch.forEach(file -> reading.add(workers.submit(() -> read(shelf.folder(), file))));
        for (int i = 0; i < batch.size(); i++) {
            try {
                Path file = batch.get(i);
                reading.get(i).get().ifPresent(known -> shelf.put(file, known));
            } catch (ExecutionException failure) {
                throw new IllegalStateException("a lesson could not be read: " + batch.get(i), failure.getCause());
            }
        }
    }

    /** Empty if the file went away meanwhile. */
    private Optional<Shelf.Known> read(LessonFolder folder, Path file) {
        Instant now = Instant.now();
        Shelf.Stamp stamp;
        try {
            stamp = Shelf.Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException gone) {
            return Optional.empty();
        }
        boolean lesson = folder.kind() == LessonFolder.Kind.FILE || LessonSniffer.isLesson(file);
        Optional<LibraryEntry> entry = lesson
                ? Optional.of(LibraryEntry.of(
                        folder, file, reader.apply(file), stamp.modified().toInstant()))
                : Optional.empty();
        return Optional.of(Shelf.Known.of(stamp, now, entry));
    }

    /** Hears how far the reading is. */
    interface Progress {
        void report(int done, int total);
    }
}
