package org.duidu.library;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of one folder's files. Used by one thread at a time. */
final class Shelf {
    private final LessonFolder folder;
    private final Map<Path, Known> files = new TreeMap<>();
    private List<FolderProblem> problems = List.of();

    Shelf(LessonFolder folder) {
        this.folder = folder;
    }

    LessonFolder folder() {
        return folder;
    }

    List<FolderProblem> problems() {
        return problems;
    }

    /** The lessons, sorted by path. */
    List<LibraryEntry> entries() {
        return files.values().stream().flatMap(known -> known.entry().stream()).toList();
    }

    /** Forgets the files that are no longer there, and says which of the others must be read (again). */
    List<Path> unreadOf(LessonFinder.Found found) {
        problems = found.problems().stream().filter(this::isWorthSaying).toList();
        files.keySet().retainAll(found.files().keySet());
        return found.files().entrySet().stream()
                .filter(file -> !isCurrent(file.getKey(), Stamp.of(file.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Keeps what was read of a file, and the old entry where that says the same. */
    void put(Path file, Known known) {
        files.merge(file, known, (before, now) -> now.saysTheSameAs(before) ? now.with(before.entry()) : now);
    }

    private boolean isCurrent(Path file, Stamp stamp) {
        Known known = files.get(file);
        return known != null && known.settled() && known.stamp().equals(stamp);
    }

    /** The reader's own folder is made when it is first needed; until then nothing is wrong. */
    private boolean isWorthSaying(FolderProblem problem) {
        return problem.kind() != FolderProblem.Kind.GONE || folder.kind() != LessonFolder.Kind.OWN;
    }

    /** What the file system says of a file's state. */
    record Stamp(FileTime modified, long size) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.lastModifiedTime(), attributes.size());
        }
    }

    /**
     * A file that has been read.
     *
     * @param settled false if it was read so soon after its last change that a further change may not show in its stamp
     * @param entry empty if it is no lesson
     */
    record Known(Stamp stamp, boolean settled, Optional<LibraryEntry> entry) {
        private static final Duration COARSEST_CLOCK = Duration.ofSeconds(2);

        static Known of(Stamp stamp, Instant readAt, Optional<LibraryEntry> entry) {
            boolean settled = stamp.modified().toInstant().plus(COARSEST_CLOCK).isBefore(readAt);
            return new Known(stamp, settled, entry);
        }

        Known with(Optional<LibraryEntry> same) {
            return new Known(stamp, settled, same);
        }

        boolean saysTheSameAs(Known other) {
            return stamp.modified().equals(other.stamp.modified())
                    && entry.map(LibraryEntry::checked).equals(other.entry.map(LibraryEntry::checked));
        }
    }
}
