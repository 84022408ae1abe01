package org.duidu.progress;

import java.io.IOException;
import java.nio.file.Path;

/** Takes a learner with everything kept of them to another machine, or into safety, as one JSON file. */
public interface LearnerFiles {

    /**
     * Writes everything kept of a learner; takes a moment for a long log.
     *
     * @throws IOException if the file cannot be written; a file that was there before stays as it was
     */
    void export(Learner learner, Path file) throws IOException;

    /** Adds the learner of an exported file as a further one, who does not become the current one. */
    Import take(Path file);

    /** How an import went; if it was refused, nothing changed. */
    sealed interface Import {
        /**
         * @param learner the one who was added
         */
        record Done(Learner learner) implements Import {}

        /**
         * @param key of the message that says why, with the file as its argument
         */
        record Refused(String key) implements Import {}
    }
}
