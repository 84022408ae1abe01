package org.duidu.ui.teacher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.duidu.export.WholeFile;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.TaskRunner.Running;
import org.duidu.ui.shell.Notices;

/** Asks where to save, makes the file in the background, and says how that went. No half file is ever left. */
public final class FileSaver {
    private final TaskRunner tasks;
    private final FilePicker files;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Running running = () -> {};

    public FileSaver(TaskRunner tasks, FilePicker files, Notices notices) {
        this.tasks = tasks;
        this.files = files;
        this.notices = notices;
    }

    /**
     * @param title of the dialog, as a key
     * @param name that the file might have
     * @param make what to write; run away from the window's thread
     */
    public void save(String title, String name, FilePicker.Kind kind, Callable<byte[]> make) {
        files.save(title, plain(name), kind).ifPresent(file -> write(ended(file, kind), make));
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

    private void write(Path file, Callable<byte[]> make) {
        busy.set(true);
        running = tasks.run(
                () -> {
                    WholeFile.write(file, make.call());
                    return file;
                },
                written -> {
                    busy.set(false);
                    notices.say("saver.saved", written.toString());
                },
                failure -> {
                    busy.set(false);
                    if (!(failure instanceof IOException)) {
                        throw new IllegalStateException(failure);
                    }
                    notices.warn("saver.failed", file.toString());
                });
    }

    /** Some systems' dialogs leave the ending off. */
    private static Path ended(Path file, FilePicker.Kind kind) {
        String name = String.valueOf(file.getFileName());
        boolean ends = kind.endings().stream()
                .anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
        return ends ? file : file.resolveSibling(name + "." + kind.endings().get(0));
    }

    /** A title as a file's name: without what some systems do not allow. */
    private static String plain(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? "duidu" : plain;
    }
}
