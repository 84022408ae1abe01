package org.duidu.ui.teacher.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.teacher.Desk;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Puts lessons into a pack, as a teacher would. */
@ExtendWith(OpenApp.InWindow.class)
class PacksScreenTest {
    private Path home;
    private Library library;
    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        home = Files.createTempDirectory("duidu-packs");
        Path lessons = Files.createDirectory(home.resolve("lessons"));
        Files.writeString(lessons.resolve("tea.md"), "# A Cup of Tea 一杯茶\n\nShe drinks tea.\n\n她喝茶。\n");
        Files.writeString(lessons.resolve("milk.md"), "# Cold Milk 冰牛奶\n\nHe drinks milk.\n\n他喝牛奶。\n");
        desk = new Desk(Optional.of(home.resolve("out.duidu")));
        library = new Library(new Linter(new LessonReader(), new VocabularyLinker(new WordNetLemmatizer()))::check);
        library.add(LessonFolder.added(lessons)).get(30, TimeUnit.SECONDS);
        PacksScreen screen =
                new PacksScreen(new Localized(Messages.of(Messages.ENGLISH)), library, desk.saver(), () -> {});
        stage.setScene(new Scene(screen.node(), 900, 600));
        screen.onShow();
        stage.show();
    }

    @Stop
    void stop() throws IOException {
        library.close();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void savesTheTickedLessonsAndNoOthers(FxRobot robot) throws IOException {
        robot.clickOn("A Cup of Tea").clickOn("#packs-title").write("Drinks");
        robot.clickOn("#packs-save");
        robot.interact(desk::work);

        assertThat(desk.offeredName()).isEqualTo("Drinks.duidu");
        assertThat(desk.told()).singleElement().asString().startsWith("Saved as ");
        try (ZipFile pack = new ZipFile(home.resolve("out.duidu").toFile())) {
            assertThat(pack.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".md")))
                    .singleElement()
                    .asString()
                    .endsWith("tea.md");
        }
    }

    @Test
    void cannotSaveUntilALessonIsTicked(FxRobot robot) {
        assertThat(robot.lookup("#packs-save").queryButton().isDisabled()).isTrue();

        robot.clickOn("Cold Milk");

        assertThat(robot.lookup("#packs-save").queryButton().isDisabled()).isFalse();
    }
}
