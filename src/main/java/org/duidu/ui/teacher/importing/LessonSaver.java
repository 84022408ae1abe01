package org.duidu.ui.teacher.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.duidu.files.FileNotWritten;
import org.duidu.files.WholeFile;
import org.duidu.library.LessonFolder;
import org.duidu.library.OwnFolder;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.shell.Notices;

/** Saves a new lesson among the teacher's own, whole or not at all; asks before it takes the place of another. */
public final class LessonSaver {
    private final Localized words;
    private final LessonFolder own;
    private final Overlay overlay;
    private final Notices notices;
    private final Consumer<Path> saved;

    /**
     * @param saved what to do with a file that has been saved
     */
    public LessonSaver(Localized words, LessonFolder own, Overlay overlay, Notices notices, Consumer<Path> saved) {
        this.words = words;
        this.own = own;
        this.overlay = overlay;
        this.notices = notices;
        this.saved = saved;
    }

    /**
     * @param name of the file, without its ending
     */
    void save(String name, String markdown) {
        Path file = own.root().resolve(name + ".md");
        if (!Files.exists(file)) {
            write(file, markdown);
            return;
        }
        Path free = free(name);
        overlay.ask(
                "import.exists.title",
                words.now(
                        "import.exists",
                        file.getFileName().toString(),
                        free.getFileName().toString()),
                List.of(
                        Overlay.Answer.main("import.exists.beside", () -> write(free, markdown)),
                        Overlay.Answer.other("import.exists.replace", () -> write(file, markdown))));
    }

    private Path free(String name) {
        int number = 2;
        while (Files.exists(own.root().resolve(name + "-" + number + ".md"))) {
            number++;
        }
        return own.root().resolve(name + "-" + number + ".md");
    }

    private void write(Path file, String markdown) {
        try {
            OwnFolder.create(own);
            WholeFile.write(file, markdown.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            FileNotWritten problem = FileNotWritten.of(file, failure);
            notices.warn("import.unwritable", words.now(problem.key(), problem.argument()));
            return;
        }
        notices.say("import.saved", file.toString());
        saved.accept(file);
    }
}
