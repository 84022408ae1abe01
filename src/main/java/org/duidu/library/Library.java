package org.duidu.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.duidu.lint.CheckedLesson;

/**
 * The lessons of several folders, kept up to date while they change. May be used from any thread; works on threads of
 * its own and tells its listeners from there.
 */
public final class Library implements AutoCloseable {
    private final Map<LessonFolder, Shelf> shelves = new LinkedHashMap<>();
    private final List<LibraryListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService librarian = Executors.newSingleThreadExecutor(daemon("library"));
    private final ExecutorService workers;
    private final ShelfReader reader;
    private final FolderWatcher watcher = new FolderWatcher(this::lookAgain);
    private final AtomicInteger round = new AtomicInteger();
    private volatile List<LibraryEntry> entries = List.of();
    private volatile List<FolderProblem> problems = List.of();

    /**
     * @param reader reads and checks one file; called from several threads at once, must not throw
     */
    public Library(Function<Path, CheckedLesson> reader) {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.workers = Executors.newFixedThreadPool(cores, daemon("library-reader"));
        this.reader = new ShelfReader(reader, workers);
    }

    /** Takes a folder in; done when its lessons are there. Taking it in again looks through it again. */
    public CompletableFuture<Void> add(LessonFolder folder) {
        return later(() -> update(shelves.computeIfAbsent(folder, Shelf::new)));
    }

    /** Lets a folder go; nothing on the disk is touched. */
    public CompletableFuture<Void> remove(LessonFolder folder) {
        return later(() -> {
            watcher.forget(folder);
            shelves.remove(folder);
            publish();
        });
    }

    /** Looks through all folders again, for file systems that cannot be watched. Reads only what has changed. */
    public CompletableFuture<Void> refresh() {
        return later(() -> {
            for (Shelf shelf : List.copyOf(shelves.values())) {
                update(shelf);
            }
        });
    }

    /** Stops the reading that is under way or waiting; what has been read stays. */
    public void cancel() {
        round.incrementAndGet();
    }

    /** The lessons as far as they have been read, by folder and path. A file reached through two folders is there once. */
    public List<LibraryEntry> entries() {
        return entries;
    }

    public Optional<LibraryEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** Folders and files that could not be looked into. */
    public List<FolderProblem> problems() {
        return problems;
    }

    /**
     * Opens a file by itself, wherever it lies; it is watched like the others.
     *
     * @return its lesson, from the folder it belongs to if it is in the library already; empty if it is not there
     */
    public CompletableFuture<Optional<LibraryEntry>> open(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return later(() -> {
                    if (entryAt(path).isEmpty()) {
                        update(shelves.computeIfAbsent(LessonFolder.file(path), Shelf::new));
                    }
                })
                .thenApply(done -> entryAt(path));
    }

    /** @return what ends the listening */
    public Runnable listen(LibraryListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        cancel();
        watcher.close();
        librarian.shutdownNow();
        workers.shutdownNow();
        try {
            librarian.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<LibraryEntry> entryAt(Path path) {
        return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }

    private void lookAgain(LessonFolder folder) {
        later(() -> {
            Shelf shelf = shelves.get(folder);
            if (shelf != null) {
                update(shelf);
            }
        });
    }

    private void update(Shelf shelf) throws InterruptedException {
        int mine = round.get();
        reader.update(shelf, findAndWatch(shelf.folder()), () -> round.get() != mine, (done, total) -> {
            publish();
            if (total > 0) {
                listeners.forEach(listener -> listener.progress(done, total));
            }
        });
    }

    /** Watches first and looks afterwards, so that nothing slips in between. */
    private LessonFinder.Found findAndWatch(LessonFolder folder) {
        LessonFinder.Found found = LessonFinder.find(folder.root());
        while (watcher.watch(folder, found.folders(), found.isMissing())) {
            found = LessonFinder.find(folder.root());
        }
        return found;
    }

    private void publish() {
        List<LibraryEntry> before = entries;
        List<FolderProblem> problemsBefore = problems;
        Set<Path> seen = new HashSet<>();
        List<LibraryEntry> now = new ArrayList<>();
        List<FolderProblem> problemsNow = new ArrayList<>();
        for (Shelf shelf : shelves.values()) {
            shelf.entries().stream().filter(entry -> seen.add(entry.path())).forEach(now::add);
            problemsNow.addAll(shelf.problems());
        }
        entries = List.copyOf(now);
        problems = List.copyOf(problemsNow);
        LibraryChange change = LibraryChange.between(before, entries);
        if (!change.isEmpty() || !problemsBefore.equals(problems)) {
            listeners.forEach(listener -> listener.changed(change));
        }
    }

    private CompletableFuture<Void> later(Work work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        try {
            librarian.execute(() -> {
                try {
                    work.run();
                    done.complete(null);
                } catch (InterruptedException | RuntimeException failure) {
                    done.completeExceptionally(failure);
                }
            });
        } catch (RejectedExecutionException closed) {
            done.cancel(false);
        }
        return done;
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private interface Work {
        void run() throws InterruptedException;
    }
}
