package org.duidu.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(stage));
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
