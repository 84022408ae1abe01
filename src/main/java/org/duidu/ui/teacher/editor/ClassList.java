package org.duidu.ui.teacher.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.duidu.lint.WordList;
import org.duidu.text.Encodings;
import org.duidu.text.Lemmatizer;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.settings.EditorSettings;

/** The word list that lessons are held against, as long as the teacher has chosen one; remembered in the settings. */
final class ClassList {
    static final FilePicker.Kind KIND = FilePicker.Kind.of("editor.facts.files", "csv", "tsv", "txt");

    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final ObjectProperty<EditorSettings> settings;
    private final Lemmatizer lemmatizer;
    private volatile Optional<WordList> list = Optional.empty();
    private volatile boolean looked;

    ClassList(ObjectProperty<EditorSettings> settings, Lemmatizer lemmatizer) {
        this.settings = settings;
        this.lemmatizer = lemmatizer;
    }

    /** The list; may be asked from any thread. The file of an earlier day is read when it is asked for first. */
    Optional<WordList> now() {
        if (!looked) {
            looked = true;
            settings.get().wordList().map(Path::of).flatMap(this::read).ifPresent(read -> list = Optional.of(read));
        }
        return list;
    }

    /**
     * @return a message key if the file is no word list; the list is then as it was
     */
    Optional<String> use(Path file) {
        Optional<WordList> read = read(file);
        if (read.isEmpty()) {
            return Optional.of("editor.facts.unreadable");
        }
        looked = true;
        list = read;
        settings.set(new EditorSettings(Optional.of(file.toAbsolutePath().toString())));
        return Optional.empty();
    }

    void drop() {
        looked = true;
        list = Optional.empty();
        settings.set(EditorSettings.DEFAULTS);
    }

    private Optional<WordList> read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            String name = String.valueOf(file.getFileName());
            return Encodings.utf8(Files.readAllBytes(file)).flatMap(text -> WordList.read(name, text, lemmatizer));
        } catch (IOException | SecurityException unreadable) {
            return Optional.empty();
        }
    }
}
