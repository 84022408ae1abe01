package org.duidu.library;

/** Hears of the library from one of its threads; must come back soon and must not block. */
public interface LibraryListener {
    /** Lessons or folder problems are different from before. */
    void changed(LibraryChange change);

    /**
     * Files are being read.
     *
     * @param done how many of {@code total} have been read; equal to it at the end
     */
    default void progress(int done, int total) {}
}
