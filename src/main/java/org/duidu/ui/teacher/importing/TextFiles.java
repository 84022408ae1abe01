package org.duidu.ui.teacher.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duidu.text.Encodings;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.shell.Notices;

/** Opens text files; offers to convert those that are in Big5 or UTF-16. */
public final class TextFiles {
    private static final FilePicker.Kind TEXTS = FilePicker.Kind.of("import.files", "txt", "text", "html", "htm", "md");
    private static final int MOST_MEGABYTES = 8;

    private final Localized words;
    private final FilePicker files;
    private final TaskRunner tasks;
    private final Overlay overlay;
    private final Notices notices;

    public TextFiles(Localized words, FilePicker files, TaskRunner tasks, Overlay overlay, Notices notices) {
        this.words = words;
        this.files = files;
        this.tasks = tasks;
        this.overlay = overlay;
        this.notices = notices;
    }

    /** Whether a file may hold text, by its name. */
    static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT);
        return TEXTS.endings().stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    /** Lets the teacher choose a file. */
    void choose(Consumer<String> use) {
        files.open("import.open", TEXTS).ifPresent(file -> open(file, use));
    }

    /** Hands on what a file says, or tells why it cannot be read. */
    void open(Path file, Consumer<String> use) {
        tasks.run(
                () -> read(file),
                bytes -> decode(file, bytes, use),
                failure -> notices.warn("import.unreadable", file.toString()));
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
        }
    }

    private void decode(Path file, byte[] bytes, Consumer<String> use) {
        if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
            notices.warn("import.file-too-large", file.toString(), MOST_MEGABYTES);
            return;
        }
        Optional<String> text = Encodings.utf8(bytes);
        if (text.isPresent()) {
            use.accept(text.get());
            return;
        }
        Encodings.Guess guess = Encodings.guess(bytes);
        Optional<String> converted =
                guess == Encodings.Guess.UNKNOWN ? Optional.empty() : Encodings.decode(bytes, guess);
        converted.ifPresentOrElse(
                found -> offer(file, guess, found, use),
                () -> notices.warn("import.unknown-encoding", file.toString()));
    }

    private void offer(Path file, Encodings.Guess guess, String text, Consumer<String> use) {
        String beginning = text.strip().lines().findFirst().orElse("");
        String shown = beginning.substring(0, Math.min(80, beginning.length()));
        overlay.ask(
                "import.convert.title",
                words.now("import.convert.text", file.getFileName().toString(), guess.ordinal(), shown),
                List.of(
                        Overlay.Answer.main("import.convert.use", () -> use.accept(text)),
                        Overlay.Answer.other("import.convert.leave", () -> {})));
    }
}
