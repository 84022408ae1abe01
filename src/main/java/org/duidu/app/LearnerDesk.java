package org.duidu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.duidu.files.FileNotWritten;
import org.duidu.progress.Learner;
import org.duidu.progress.LearnerFiles.Import;
import org.duidu.review.LearnerMemory;
import org.duidu.store.Store;
import org.duidu.store.StoreProblem;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.review.learners.LearnerCommands;
import org.duidu.ui.shell.Notices;

/** The learners of this machine: who is at it, what is kept of them, who comes and goes. */
final class LearnerDesk implements LearnerCommands, AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    private final Path removed;
    private final Clock clock = Clock.systemDefaultZone();
    private final Localized words;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Store store;
    private final LearnerMemory memory;
    private TaskRunner.Running arriving = () -> {};

    /**
     * @param data the folder of the store; it is opened in the background
     */
    LearnerDesk(Path data, Localized words, TaskRunner tasks, Notices notices) {
        this.removed = data.resolve("removed");
        this.words = words;
        this.tasks = tasks;
        this.notices = notices;
        store = new Store(data, clock, words.now("learners.first"), problem -> Platform.runLater(() -> tell(problem)));
        memory = new LearnerMemory(store.log(), clock);
    }

    private void tell(StoreProblem problem) {
        if (problem instanceof StoreProblem.Recovered) {
            notices.say(problem.key());
        } else {
            notices.warn(problem.key(), problem.arguments().toArray());
        }
    }

    Store store() {
        return store;
    }

    LearnerMemory memory() {
        return memory;
    }

    /** Brings the words of the learner who was here last, and makes the day's backup. */
    void begin() {
        arriving = tasks.run(
                () -> LearnerMemory.read(store.log(), store.learners().current()), memory::begin, this::unexpected);
        tasks.run(store::backUp, made -> {}, this::unexpected);
    }

    /**
     * Lets another learner take the seat; what exercises tell until then still is the first one's. Whoever was asked for
     * last gets it.
     */
    @Override
    public void use(Learner learner) {
        arriving.cancel();
        arriving = tasks.run(
                () -> LearnerMemory.read(store.log(), learner),
                read -> {
                    store.learners().use(learner);
                    memory.begin(read);
                },
                this::unexpected);
    }

    /** Takes a learner off this machine, but for a file with everything kept of them. */
    @Override
    public void remove(Learner learner, Runnable onDone) {
        Path file = removed.resolve(
                "learner-" + learner.id() + "-" + LocalDateTime.now(clock).format(STAMP) + ".json");
        export(learner, file, () -> {
            store.learners().remove(learner);
            notices.say("learners.removed", learner.name(), file.toString());
            onDone.run();
        });
    }

    /** Writes everything kept of a learner to a file. */
    @Override
    public void export(Learner learner, Path file) {
        export(learner, file, () -> notices.say("learners.exported", learner.name(), file.toString()));
    }

    private void export(Learner learner, Path file, Runnable after) {
        tasks.run(
                () -> {
                    store.files().export(learner, file);
                    return file;
                },
                written -> after.run(),
                failure -> {
                    FileNotWritten problem = FileNotWritten.of(file, failure);
                    notices.warn("learners.export.failed", words.now(problem.key(), problem.argument()));
                });
    }

    /**
     * Adds the learner of an exported file.
     *
     * @param onDone gets them, unless the file was refused
     */
    @Override
    public void take(Path file, Consumer<Learner> onDone) {
        tasks.run(
                () -> store.files().take(file),
                taken -> {
                    if (taken instanceof Import.Done done) {
                        notices.say("learners.imported", done.learner().name());
                        onDone.accept(done.learner());
                    } else if (taken instanceof Import.Refused refused) {
                        notices.warn(refused.key(), file.toString());
                    }
                },
                this::unexpected);
    }

    private void unexpected(Exception failure) {
        throw new IllegalStateException(failure);
    }

    @Override
    public void close() {
        store.close();
    }
}
