package org.duidu.ui.review.learners;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duidu.progress.Learner;

/** What takes a moment with learners; it tells the person itself how it went. */
public interface LearnerCommands {

    /** Lets another learner take the seat. */
    void use(Learner learner);

    /**
     * Takes a learner off this machine, but for a file with everything kept of them.
     *
     * @param onDone runs when they are gone
     */
    void remove(Learner learner, Runnable onDone);

    /** Writes everything kept of a learner to a file. */
    void export(Learner learner, Path file);

    /**
     * Adds the learner of an exported file.
     *
     * @param onDone gets them, unless the file was refused
     */
    void take(Path file, Consumer<Learner> onDone);
}
