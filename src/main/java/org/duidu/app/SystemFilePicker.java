package org.duidu.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;

/** The system's own dialogs; each begins in the folder that the last one ended in. */
final class SystemFilePicker implements FilePicker {
    private final Stage stage;
    private final Localized words;
    private File last;

    SystemFilePicker(Stage stage, Localized words) {
        this.stage = stage;
        this.words = words;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return chosen(chooser(title, kind).showOpenDialog(stage));
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        List<File> files = chooser(title, kind).showOpenMultipleDialog(stage);
        return files == null
                ? List.of()
                : files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        return agreed(name, kind, offered -> {
            FileChooser chooser = chooser(title, kind);
            chooser.setInitialFileName(offered);
            return chosen(chooser.showSaveDialog(stage));
        });
    }

    /**
     * Some systems' dialogs leave the ending off, and have then asked about another file than the one that would be
     * replaced. Where that one exists they are shown again with its whole name.
     *
     * @param dialog is given the name to offer
     */
    static Optional<Path> agreed(String name, Kind kind, Function<String, Optional<Path>> dialog) {
        String plain = FilePicker.plain(name);
        Optional<Path> typed = dialog.apply(plain.isEmpty() ? "duidu" : plain);
        Optional<Path> file = typed.map(kind::ended);
        while (!file.equals(typed) && Files.exists(file.get())) {
            typed = dialog.apply(String.valueOf(file.get().getFileName()));
            file = typed.map(kind::ended);
        }
        return file;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now(title));
        begin().ifPresent(chooser::setInitialDirectory);
        File folder = chooser.showDialog(stage);
        return Optional.ofNullable(folder).map(File::toPath);
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now(title));
        begin().ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.now(kind.key()),
                        kind.endings().stream().map(ending -> "*." + ending).toList()));
        return chooser;
    }

    private Optional<File> begin() {
        return Optional.ofNullable(last).filter(File::isDirectory);
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            last = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
