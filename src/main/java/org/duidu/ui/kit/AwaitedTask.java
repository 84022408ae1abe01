package org.duidu.ui.kit;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Work that somebody waits for. What takes longer than a moment is told on a card over the window, with a way to stop it.
 * One at a time.
 */
public final class AwaitedTask {
    private static final Duration MOMENT = Duration.millis(400);
    private static final double WIDTH = 420;

    private final Controls controls;
    private final Overlay overlay;
    private final TaskRunner tasks;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Optional<TaskRunner.Running> task = Optional.empty();
    private boolean told;

    public AwaitedTask(Localized words, Overlay overlay, TaskRunner tasks) {
        this.controls = new Controls(words);
        this.overlay = overlay;
        this.tasks = tasks;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /**
     * Begins some work; does nothing while there is other work.
     *
     * @param title what is being done, a key
     * @param onDone gets its result, unless it was stopped
     * @param onFailure gets its exception, unless it was stopped
     */
    public <T> void run(String title, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        if (running.get()) {
            return;
        }
        running.set(true);
        moment.setOnFinished(event -> tell(title));
        moment.playFromStart();
        TaskRunner.Running begun = tasks.run(
                work,
                done -> {
                    finish();
                    onDone.accept(done);
                },
                failure -> {
                    finish();
                    onFailure.accept(failure);
                });
        if (running.get()) {
            task = Optional.of(begun);
        }
    }

    /** Stops the work, if there is any; what it would have brought is dropped. */
    public void stop() {
        task.ifPresent(TaskRunner.Running::cancel);
        finish();
    }

    private void tell(String title) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button stop = controls.button("work.stop", this::stop);
        stop.setId("awaited-stop");
        told = true;
        overlay.show(title, new VBox(20, bar, stop), WIDTH, () -> {
            told = false;
            stop();
        });
        stop.requestFocus();
    }

    private void finish() {
        moment.stop();
        task = Optional.empty();
        running.set(false);
        if (told) {
            told = false;
            overlay.close();
        }
    }
}
