package org.duidu.ui.teacher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.duidu.files.FileNotWritten;
import org.duidu.files.WholeFile;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.TaskRunner.Running;
import org.duidu.ui.kit.Teller;

/** Asks where to save, makes the file in the background, and says how that went. No half file is ever left. */
public final class FileSaver {
    /**
     * What a file is to hold.
     *
     * @param remarks sentences on what is not in it, told once it is saved
     */
    public record Made(byte[] bytes, List<String> remarks) {
        public Made {
            remarks = List.copyOf(remarks);
        }

        static Made whole(byte[] bytes) {
            return new Made(bytes, List.of());
        }
    }

    private record Written(Path file, List<String> remarks) {}

    private final TaskRunner tasks;
    private final FilePicker files;
    private final Teller teller;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Running running = () -> {};

    public FileSaver(TaskRunner tasks, FilePicker files, Teller teller) {
        this.tasks = tasks;
        this.files = files;
        this.teller = teller;
    }

    /**
     * @param title of the dialog, as a key
     * @param name that the file might have
     * @param make what to write; run away from the window's thread
     */
    public void save(String title, String name, FilePicker.Kind kind, Callable<byte[]> make) {
        saveMade(title, name, kind, () -> Made.whole(make.call()));
    }

    /**
     * As {@link #save}, of a file that may lack something.
     *
     * @param make throws {@link NothingToSave} if there is nothing to write
     */
    public void saveMade(String title, String name, FilePicker.Kind kind, Callable<Made> make) {
        files.save(title, name, kind).ifPresent(file -> write(file, make));
    }

    /** Whether a file is being made. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Stops what is under way; nothing is written then. */
    public void cancel() {
        running.cancel();
        busy.set(false);
    }

    private void write(Path file, Callable<Made> make) {
        busy.set(true);
        running = tasks.run(
                () -> {
                    Made made = make.call();
                    WholeFile.write(file, made.bytes());
                    return new Written(file, made.remarks());
                },
                this::tell,
                failure -> fail(file, failure));
    }

    private void tell(Written written) {
        busy.set(false);
        if (written.remarks().isEmpty()) {
            teller.say("saver.saved", written.file().toString());
        } else {
            teller.warn("saver.saved-but", written.file().toString(), String.join(" ", written.remarks()));
        }
    }

    private void fail(Path file, Exception failure) {
        busy.set(false);
        if (failure instanceof NothingToSave) {
            teller.warn("saver.nothing", failure.getMessage());
        } else if (failure instanceof IOException) {
            teller.warn(FileNotWritten.of(file, failure));
        } else {
            throw new IllegalStateException(failure);
        }
    }
}
