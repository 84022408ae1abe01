package org.duidu.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.CheckedLesson;
import org.duidu.messages.Messages;
import org.duidu.store.FileReadingPlaces;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.theme.Fonts;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The shelf under a reader's hand while lessons still come in. */
@ExtendWith(OpenApp.InWindow.class)
class LibraryScreenTest {
    private static final int SECONDS = 30;

    @TempDir
    Path temp;

    private final LessonReader reader = new LessonReader();
    private final Library library =
            new Library(file -> new CheckedLesson(reader.read(file), Optional.empty(), List.of()));
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Fonts.load();
        LibraryViewModel model = new LibraryViewModel(
                library, new FileReadingPlaces(FileReadingPlaces.Contents.NONE, contents -> {}), Platform::runLater);
        LibraryScreen screen = new LibraryScreen(
                new Localized(Messages.of(Locale.ENGLISH)),
                model,
                entry -> opened.add(entry.title().en()),
                new NoActions());
        Scene scene = new Scene(screen.node(), 1000, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.onShow();
    }

    @AfterEach
    void close() {
        library.close();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void hearsAClickThoughALessonCameInBeforeTheRelease(FxRobot robot) throws Exception {
        add("bees", "Bees");
        robot.moveTo("#hero-open").press(MouseButton.PRIMARY);
        add("ants", "Ants");
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(opened).containsExactly("Bees");
        assertThat(robot.lookup("Ants").tryQuery()).isPresent();
    }

    private void add(String folder, String title) throws Exception {
        Path root = Files.createDirectories(temp.resolve(folder));
        save(root.resolve("lesson.md"), title);
        library.add(LessonFolder.added(root)).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void save(Path file, String title) throws IOException {
        Files.writeString(file, """
                ---
                title: { en: %s, zh: 小蟲 }
                level: A2
                ---

                ## Main Body 正文

                They are small.

                牠們很小。
                """.formatted(title));
    }

    private static final class NoActions implements LibraryScreen.Actions {
        @Override
        public void openFile() {}

        @Override
        public void openOwnFolder() {}

        @Override
        public void addFolder() {}
    }
}
