package org.duidu.app;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.duidu.store.JsonFile;

/** Writes a file a second after the last change, and at once when the app closes. */
final class Saving<T> {
    private static final Duration WAIT = Duration.seconds(1);

    private final JsonFile<T> file;
    private final Supplier<T> value;
    private final Consumer<IOException> onFailure;
    private final PauseTransition wait = new PauseTransition(WAIT);
    private Optional<T> written = Optional.empty();

    /**
     * @param value what to write, asked when it is written
     * @param onFailure told when the file cannot be written; what was to be written stays in memory
     */
    Saving(JsonFile<T> file, Supplier<T> value, Consumer<IOException> onFailure) {
        this.file = file;
        this.value = value;
        this.onFailure = onFailure;
        wait.setOnFinished(event -> saveNow());
    }

    void soon() {
        wait.playFromStart();
    }

    void saveNow() {
        wait.stop();
        Optional<T> now = Optional.of(value.get());
        if (!now.equals(written)) {
            try {
                file.save(now.get());
                written = now;
            } catch (IOException failure) {
                onFailure.accept(failure);
            }
        }
    }
}
