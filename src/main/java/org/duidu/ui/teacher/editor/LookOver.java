package org.duidu.ui.teacher.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.lint.CheckedLesson;
import org.duidu.ui.kit.TaskRunner;

/**
 * Looks a text over in the background. There is one look at a time, however long a lesson is and however fast somebody
 * types: what is asked for meanwhile is done after it.
 */
final class LookOver {
    private final TaskRunner tasks;
    private final Function<Work, CheckedLesson> checker;
    private final ReadOnlyObjectWrapper<Optional<Checked>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private Optional<TaskRunner.Running> look = Optional.empty();
    private String lookedAt = "";
    private boolean again;

    /**
     * What is to be looked over.
     *
     * @param file empty if there is none yet
     * @param name of the file, or what it might be called
     */
    record Work(Optional<Path> file, String name, String text) {}

    LookOver(TaskRunner tasks, Function<Work, CheckedLesson> checker) {
        this.tasks = tasks;
        this.checker = checker;
    }

    /** Another text is under work: what was found in the one before is not about it. */
    void forget() {
        checked.set(Optional.empty());
        look.ifPresent(TaskRunner.Running::cancel);
        looking.set(false);
    }

    /** @param now asked when the look begins, which may be after the one that is under way */
    void check(Supplier<Work> now) {
        if (looking.get()) {
            again = true;
            return;
        }
        looking.set(true);
        again = false;
        Work work = now.get();
        lookedAt = work.text();
        look = Optional.of(tasks.run(
                () -> Checked.of(work.text(), checker.apply(work)),
                found -> looked(now, () -> checked.set(Optional.of(found))),
                failure -> looked(now, () -> {
                    throw new IllegalStateException("a lesson could not be checked", failure);
                })));
    }

    private void looked(Supplier<Work> now, Runnable result) {
        looking.set(false);
        try {
            result.run();
        } finally {
            if (again) {
                check(now);
            }
        }
    }

    /** The text of the last look, done or under way. */
    String lookedAt() {
        return lookedAt;
    }

    ReadOnlyObjectProperty<Optional<Checked>> checked() {
        return checked.getReadOnlyProperty();
    }

    /** Whether the text is being looked over. */
    ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }
}
