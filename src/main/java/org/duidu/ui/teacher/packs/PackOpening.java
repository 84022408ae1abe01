package org.duidu.ui.teacher.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duidu.files.FileNotWritten;
import org.duidu.library.pack.Pack;
import org.duidu.library.pack.PackImport;
import org.duidu.library.pack.PackReader;
import org.duidu.library.pack.PackRefused;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.shell.Notices;

/** Takes a pack in: reads it in the background, shows what is in it, and asks before anything is written. */
public final class PackOpening {
    private final Localized words;
    private final TaskRunner tasks;
    private final FilePicker files;
    private final Overlay overlay;
    private final Notices notices;
    private final PackReader reader;
    private final Path folder;
    private final Consumer<List<Path>> whenTaken;

    /** A pack and what its import would meet. */
    private record Looked(Pack pack, PackImport plan) {}

    /**
     * @param folder where lessons go; made when it is needed
     * @param whenTaken told of the files that were written
     */
    public PackOpening(
            Localized words,
            TaskRunner tasks,
            FilePicker files,
            Overlay overlay,
            Notices notices,
            PackReader reader,
            Path folder,
            Consumer<List<Path>> whenTaken) {
        this.words = words;
        this.tasks = tasks;
        this.files = files;
        this.overlay = overlay;
        this.notices = notices;
        this.reader = reader;
        this.folder = folder;
        this.whenTaken = whenTaken;
    }

    /** Lets the reader choose a pack, and opens it. */
    public void choose() {
        files.open("packs.open", PacksScreen.PACKS).ifPresent(this::open);
    }

    /** Shows what is in a pack, or why it is refused. */
    public void open(Path file) {
        tasks.run(
                () -> {
                    Pack pack = reader.read(file);
                    return new Looked(pack, PackImport.into(folder, pack));
                },
                looked -> preview(file, looked),
                this::tell);
    }

    private void preview(Path file, Looked looked) {
        PackPreview preview = new PackPreview(words, file, looked.pack(), looked.plan(), choices -> {
            overlay.close();
            take(looked.plan(), choices);
        });
        overlay.show("packs.preview", preview.node(), PackPreview.WIDTH, () -> {});
    }

    private void take(PackImport plan, Map<String, PackImport.Choice> choices) {
        tasks.run(
                () -> plan.carryOut(choices),
                written -> {
                    notices.say("packs.taken", written.size(), folder.toString());
                    whenTaken.accept(written);
                },
                this::tell);
    }

    private void tell(Exception failure) {
        if (failure instanceof PackRefused refused) {
            notices.warn("packs.refused", refused.message(words.messages()));
        } else if (failure instanceof IOException) {
            FileNotWritten problem = FileNotWritten.of(folder, failure);
            notices.warn("packs.unwritable", words.now(problem.key(), problem.argument()));
        } else {
            throw new IllegalStateException(failure);
        }
    }
}
