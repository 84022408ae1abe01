package org.duidu.library;

import java.nio.file.Path;
import org.duidu.messages.Messages;

/**
 * Why lessons of a folder may be missing from the library.
 *
 * @param place the folder or file
 */
public record FolderProblem(Kind kind, Path place) {
    public enum Kind {
        /** The folder does not exist, or no longer. */
        GONE("library.folder.gone"),
        /** The folder or file may not be read. */
        UNREADABLE("library.folder.unreadable"),
        /** Lessons below the deepest level that is looked at, or more than are looked at. */
        TOO_MUCH("library.folder.too-much");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** What is wrong and what to do, for the reader. */
    public String message(Messages messages) {
        return messages.text(kind.key, place.toString());
    }
}
