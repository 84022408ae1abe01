package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.app.Assembly;
import org.duidu.library.LessonFolder;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.ReadingText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Pastes a page into the real window, as a teacher would, and reads the lesson that comes of it. */
@ExtendWith(ApplicationExtension.class)
class ImportWindowTest {
    private static final String PAGE = """
            The Lantern Maker
            做燈籠的人
            Share

            He makes three lanterns a day.
            他一天做三個燈籠。
            """;

    private Path home;
    private Path own;
    private Assembly assembly;

    @Start
    void start(Stage stage) throws IOException {
        home = Files.createTempDirectory("duidu-import");
        own = home.resolve("lessons");
        assembly = new Assembly(
                stage,
                home.resolve("data"),
                new LessonFolder(LessonFolder.Kind.BUNDLED, Files.createDirectory(home.resolve("bundled"))),
                new LessonFolder(LessonFolder.Kind.OWN, own),
                Messages.of(Locale.ENGLISH),
                address -> {});
        assembly.showWindow();
        assembly.fillLibrary(Optional.empty());
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
    void pastesAPageSavesTheLessonAndReadsIt(FxRobot robot) throws TimeoutException {
        paste(robot, PAGE);
        await(() -> summary(robot).equals("4 lines kept, 1 left out"));

        robot.interact(() -> robot.lookup("#import-save").queryAs(Button.class).fire());

        await(() -> robot.lookup(node -> node instanceof ReadingText text
                        && text.isVisible()
                        && text.text().contains("He makes three lanterns a day."))
                .tryQuery()
                .isPresent());
        assertThat(own.resolve("the-lantern-maker.md"))
                .content()
                .contains("他一天做三個燈籠。")
                .doesNotContain("Share");
    }

    @Test
    void asksBeforeItReplacesALesson(FxRobot robot) throws IOException, TimeoutException {
        Path there = Files.writeString(Files.createDirectories(own).resolve("the-lantern-maker.md"), "mine");
        paste(robot, PAGE);
        await(() -> summary(robot).startsWith("4 lines kept"));

        robot.interact(() -> robot.lookup("#import-save").queryAs(Button.class).fire());
        robot.clickOn("Save beside it");

        await(() -> Files.exists(own.resolve("the-lantern-maker-2.md")));
        assertThat(there).hasContent("mine");
    }

    @Test
    void marksTheLineInTheTextThatIsChosenInTheReport(FxRobot robot) throws TimeoutException {
        paste(robot, PAGE);
        await(() -> summary(robot).startsWith("4 lines kept"));

        robot.interact(() -> robot.lookup("#import-lines")
                .queryAs(ListView.class)
                .getSelectionModel()
                .select(2));

        assertThat(area(robot).getSelectedText()).isEqualTo("Share");
    }

    @Test
    void refusesFiveMegabytesAndStaysAwake(FxRobot robot) throws TimeoutException {
        paste(robot, "He makes three lanterns a day.\n".repeat(170_000));

        await(() -> robot.lookup("#import-refusal").tryQuery().isPresent());
        assertThat(robot.lookup("#import-refusal").queryAs(Label.class).getText())
                .contains("Paste one article at a time.");
        assertThat(area(robot).getText()).isEmpty();
    }

    private void paste(FxRobot robot, String page) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        await(() -> robot.lookup("#tool-import").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#tool-import").queryAs(Button.class).fire());
        await(() -> robot.lookup("#import-text").tryQuery().isPresent());
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, page));
            area(robot).requestFocus();
            area(robot).paste();
        });
    }

    private static TextArea area(FxRobot robot) {
        return robot.lookup("#import-text").queryAs(TextArea.class);
    }

    private static String summary(FxRobot robot) {
        return robot.lookup("#import-summary")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
