package org.duidu.ui.teacher.editor;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.duidu.lint.WordList;
import org.duidu.lint.WordListFile;
import org.duidu.text.Lemmatizer;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.settings.EditorSettings;

/** The word list that lessons are held against, as long as the teacher has chosen one; remembered in the settings. */
final class ClassList {
    static final FilePicker.Kind KIND = FilePicker.Kind.of("editor.facts.files", "csv", "tsv", "txt");

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
            settings.get()
                    .wordList()
                    .map(file -> WordListFile.read(Path.of(file), lemmatizer))
                    .filter(WordListFile.Usable.class::isInstance)
                    .ifPresent(read -> list = Optional.of(((WordListFile.Usable) read).list()));
        }
        return list;
    }

    /** Takes a file as the list, unless it is none; the list is then as it was. */
    WordListFile use(Path file) {
        WordListFile read = WordListFile.read(file, lemmatizer);
        if (read instanceof WordListFile.Usable usable) {
            looked = true;
            list = Optional.of(usable.list());
            settings.set(new EditorSettings(Optional.of(file.toAbsolutePath().toString())));
        }
        return read;
    }

    void drop() {
        looked = true;
        list = Optional.empty();
        settings.set(EditorSettings.DEFAULTS);
    }
}
