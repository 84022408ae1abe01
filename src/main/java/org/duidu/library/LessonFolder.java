package org.duidu.library;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * A folder with lessons in it and below it.
 *
 * @param kind whose it is
 * @param root the folder; may be inside a jar, may be missing. A file for {@link Kind#FILE}
 */
public record LessonFolder(Kind kind, Path root) {
    /** Whose lessons they are. */
    public enum Kind {
        /** Shipped with the program; never written to. */
        BUNDLED,
        /** The reader's own, in the documents folder. */
        OWN,
        /** Any other that the reader named. */
        ADDED,
        /** No folder but a single file, opened by itself. */
        FILE
    }

    /** A folder that the reader named. */
    public static LessonFolder added(Path root) {
        return new LessonFolder(Kind.ADDED, root.toAbsolutePath().normalize());
    }

    /** A single file, opened by itself: a folder with one lesson. */
    public static LessonFolder file(Path lesson) {
        return new LessonFolder(Kind.FILE, lesson.toAbsolutePath().normalize());
    }

    /**
     * A name for a lesson in this folder that stays the same from start to start, and for the reader's own folder even
     * from machine to machine.
     */
    String keyOf(Path lesson) {
        String within = root.relativize(lesson).toString().replace('\\', '/');
        return switch (kind) {
            case BUNDLED -> "bundled/" + within;
            case OWN -> "own/" + within;
            case FILE -> root.toString().replace('\\', '/');
            case ADDED -> root.toString().replace('\\', '/') + "/" + within;
        };
    }

    /** Whether the system can tell of changes in it: not inside a jar. */
    boolean canBeWatched() {
        return root.getFileSystem().equals(FileSystems.getDefault());
    }
}
