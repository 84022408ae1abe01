package org.duidu.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Says when something in a folder may have changed. It does not say what: editors write, rename and replace in so many
 * ways that looking again is simpler and surer. Where the system cannot watch (a missing folder, too many watches), it
 * asks to look again every few seconds.
 */
final class FolderWatcher implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };
    /** An editor's save comes as several events; it is over when nothing has come for this long. */
    private static final Duration QUIET = Duration.ofMillis(120);
    /** A folder that never rests is looked at this often all the same. */
    private static final Duration PATIENCE = Duration.ofMillis(1200);

    private static final Duration POLL = Duration.ofSeconds(3);

    private final WatchService service;
    private final Consumer<LessonFolder> changed;
    private final Thread thread;
    private final Map<LessonFolder, Set<WatchKey>> keys = new HashMap<>();
    private final Set<LessonFolder> polled = new HashSet<>();
    private final Map<LessonFolder, Unrest> restless = new HashMap<>();
    private long nextPoll = System.nanoTime() + POLL.toNanos();

    /**
     * @param changed called on the watcher's own thread; must not block
     */
    FolderWatcher(Consumer<LessonFolder> changed) {
        this.changed = changed;
        try {
            this.service = FileSystems.getDefault().newWatchService();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.thread = new Thread(this::run, "library-watcher");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Watches a folder, instead of what was watched for it before.
     *
     * @param places the folder, those below it and the one it lies in, as they are now
     * @param missing whether the folder itself is not there
     * @return whether a place is watched that was not before, so that something may have changed there unseen
     */
    synchronized boolean watch(LessonFolder folder, List<Path> places, boolean missing) {
        if (!folder.canBeWatched()) {
            return false;
        }
        Set<WatchKey> now = new HashSet<>();
        boolean all = !missing && !places.isEmpty();
        for (Path place : places) {
            try {
                now.add(place.register(service, KINDS));
            } catch (IOException | ClosedWatchServiceException refused) {
                all = false;
            }
        }
        Set<WatchKey> before = keys.put(folder, now);
        release(before);
        if (all) {
            polled.remove(folder);
        } else {
            polled.add(folder);
        }
        return before == null || !before.containsAll(now);
    }

    synchronized void forget(LessonFolder folder) {
        release(keys.remove(folder));
        polled.remove(folder);
        restless.remove(folder);
    }

    /** Gives up the watches that no folder needs any more. */
    private void release(Set<WatchKey> old) {
        if (old != null) {
            old.stream()
                    .filter(key -> keys.values().stream().noneMatch(used -> used.contains(key)))
                    .forEach(WatchKey::cancel);
        }
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.poll(restless() ? QUIET.toMillis() / 2 : POLL.toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    note(key);
                }
                due().forEach(changed);
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            // The library has been closed; there is nobody left to tell.
        }
    }

    private synchronized boolean restless() {
        return !restless.isEmpty();
    }

    private synchronized void note(WatchKey key) {
        List<WatchEvent<?>> events = key.pollEvents();
        key.reset();
        long now = System.nanoTime();
        keys.forEach((folder, used) -> {
            if (used.contains(key) && concern(folder, key, events)) {
                restless.merge(folder, new Unrest(now, now), (before, again) -> new Unrest(before.since(), now));
            }
        });
    }

    /** Of what happens beside a folder, only what happens to the folder itself: it is moved away, or comes back. */
    private static boolean concern(LessonFolder folder, WatchKey key, List<WatchEvent<?>> events) {
        return !key.watchable().equals(folder.root().getParent())
                || events.stream()
                        .map(WatchEvent::context)
                        .anyMatch(name ->
                                name == null || name.equals(folder.root().getFileName()));
    }

    private synchronized List<LessonFolder> due() {
        long now = System.nanoTime();
        Set<LessonFolder> due = new HashSet<>();
        restless.forEach((folder, unrest) -> {
            if (unrest.isOver(now)) {
                due.add(folder);
            }
        });
        restless.keySet().removeAll(due);
        if (now - nextPoll >= 0) {
            nextPoll = now + POLL.toNanos();
            due.addAll(polled);
        }
        return new ArrayList<>(due);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Unrest(long since, long last) {
        boolean isOver(long now) {
            return now - last >= QUIET.toNanos() || now - since >= PATIENCE.toNanos();
        }
    }
}
