package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.app.Assembly;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.pack.PackWriter;
import org.duidu.library.pack.PackedLesson;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Opens a pack in the real window, as somebody who was given one. */
@ExtendWith(ApplicationExtension.class)
class PackWindowTest {
    private static final String LESSON = "# A Cup of Tea 一杯茶\n\n## Main Body 正文\n\nShe drinks tea.\n\n她喝茶。\n";

    private Path home;
    private Path own;
    private Assembly assembly;

    @Start
    void start(Stage stage) throws IOException {
        home = Files.createTempDirectory("duidu-packs");
        own = home.resolve("lessons");
        Path pack = Files.write(
                home.resolve("cups.duidu"),
                PackWriter.write(
                        new Bilingual("Two cups", ""),
                        List.of(packed("tea.md", LESSON), packed("more.md", LESSON.replace("Tea 一", "Milk 一")))));
        assembly = new Assembly(
                stage,
                home.resolve("data"),
                new LessonFolder(LessonFolder.Kind.BUNDLED, Files.createDirectory(home.resolve("bundled"))),
                new LessonFolder(LessonFolder.Kind.OWN, own),
                Messages.of(Locale.ENGLISH),
                address -> {});
        assembly.showWindow();
        assembly.fillLibrary(Optional.of(pack));
    }

    private static PackedLesson packed(String name, String source) {
        LessonReader reader = new LessonReader();
        Linter linter = new Linter(reader, new VocabularyLinker(OneDictionary.LEMMATIZER));
        return new PackedLesson(name, linter.check(reader.read(name.replace(".md", ""), source)));
    }

    @Stop
    void stop() throws IOException {
        assembly.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @AfterEach
    void forgetExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void showsWhatIsInAPackBeforeItTakesItIn(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#packs-take").tryQuery().isPresent());
        assertThat(texts(robot)).contains("Two cups", "A Cup of Tea", "A Cup of Milk", "new");
        assertThat(own).doesNotExist();

        robot.interact(() -> robot.lookup("#packs-take").queryAs(Button.class).fire());

        await(() -> Files.exists(own.resolve("tea.md")) && Files.exists(own.resolve("more.md")));
        await(() -> texts(robot).contains("A Cup of Milk"));
    }

    @Test
    void leavesEverythingAloneIfItIsClosed(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#packs-take").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);

        await(() -> robot.lookup("#packs-take").tryQuery().isEmpty());
        assertThat(own).doesNotExist();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static void await(java.util.function.BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
