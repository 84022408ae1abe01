package org.duidu.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.duidu.classroom.ResultFile;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.library.OwnFolder;
import org.duidu.library.pack.PackReader;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.library.LibraryScreen;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.shell.Notices;

/** The ways in which lessons come into the app: a file chosen or dropped, the reader's own folder, further folders. */
final class LessonIntake implements LibraryScreen.Actions {
    private static final FilePicker.Kind LESSONS =
            FilePicker.Kind.of("library.files", "md", "markdown", "json", "duidu");

    private final FilePicker files;
    private final LessonFolder own;
    private final SettingsModel settings;
    private final Library library;
    private final Notices notices;
    private final Consumer<String> browser;
    private final Consumer<LibraryEntry> show;
    private final Consumer<Path> openPack;
    private final TeacherDesk.Tray teacher;

    LessonIntake(
            FilePicker files,
            LessonFolder own,
            SettingsModel settings,
            Library library,
            Notices notices,
            Consumer<String> browser,
            Consumer<LibraryEntry> show,
            Consumer<Path> openPack,
            TeacherDesk.Tray teacher) {
        this.files = files;
        this.own = own;
        this.settings = settings;
        this.library = library;
        this.notices = notices;
        this.browser = browser;
        this.show = show;
        this.openPack = openPack;
        this.teacher = teacher;
    }

    @Override
    public void openFile() {
        files.open("library.add.file", LESSONS).ifPresent(this::open);
    }

    /** Opens a lesson file wherever it lies, and says so if it is none; looks into a pack. */
    void open(Path file) {
        if (PackReader.hasPackName(file)) {
            openPack.accept(file);
            return;
        }
        library.open(file)
                .whenComplete((entry, failure) -> Platform.runLater(() -> Optional.ofNullable(entry)
                        .flatMap(found -> found)
                        .ifPresentOrElse(show, () -> notices.warn("library.notALesson", file.toString()))));
    }

    @Override
    public void openOwnFolder() {
        try {
            OwnFolder.create(own);
            library.add(own);
            browser.accept(own.root().toUri().toString());
            notices.say("library.own.opened", own.root().toString());
        } catch (IOException failure) {
            notices.warn("library.own.failed", own.root().toString());
        }
    }

    @Override
    public void addFolder() {
        files.folder("library.add.folder").map(Path::toString).ifPresent(this::addFolder);
    }

    private void addFolder(String folder) {
        if (!settings.folders().contains(folder)) {
            settings.folders().add(folder);
        }
    }

    /** Takes what is dropped on the window: lessons, folders, packs, and what the teacher's tools read. */
    void acceptDrops(Scene scene) {
        scene.setOnDragOver(drag -> {
            if (!dropped(drag).isEmpty()) {
                drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            }
            drag.consume();
        });
        scene.setOnDragDropped(drag -> {
            List<File> files = dropped(drag);
            List<File> results =
                    files.stream().filter(file -> isResult(file.getName())).toList();
            if (!results.isEmpty()) {
                teacher.results(results.stream().map(File::toPath).toList());
            }
            files.stream().filter(file -> !results.contains(file)).forEach(this::take);
            drag.setDropCompleted(!files.isEmpty());
            drag.consume();
        });
    }

    private void take(File file) {
        if (file.isDirectory()) {
            addFolder(file.toString());
        } else if (isText(file.getName())) {
            teacher.text(file.toPath());
        } else {
            open(file.toPath());
        }
    }

    private static List<File> dropped(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .filter(file -> file.isDirectory()
                        || isLesson(file.getName())
                        || isResult(file.getName())
                        || isText(file.getName()))
                .toList();
    }

    private static boolean isResult(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ResultFile.ENDING);
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static boolean isLesson(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md")
                || lower.endsWith(".markdown")
                || lower.endsWith(".json")
                || lower.endsWith(".duidu");
    }
}
