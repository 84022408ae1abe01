package org.duidu.ui.review;

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
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.app.Assembly;
import org.duidu.library.LessonFolder;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Reviews in the real window, as a learner would. */
@ExtendWith(ApplicationExtension.class)
class ReviewWindowTest {
    private static final String LESSON = """
            ---
            title:
              en: The Fox and the Kite
              zh: 狐狸與風箏
            level: A2
            ---

            ## Main Body 正文

            A fox ran over the hill. The kite was flying high above the river.

            一隻狐狸跑過山丘。風箏在河的上空高高地飛。

            ## Vocabulary 詞彙

            ### kite (n.) 風箏

            a toy that flies on a long string

            ### fox (n.) 狐狸

            a wild animal with a long tail
            """;

    private Path home;
    private Stage stage;
    private Assembly assembly;

    @Start
    void start(Stage newStage) throws IOException {
        home = Files.createTempDirectory("duidu-review");
        Files.writeString(Files.createDirectory(home.resolve("lessons")).resolve("fox.md"), LESSON);
        Files.createDirectory(home.resolve("bundled"));
        stage = newStage;
        open();
    }

    private void open() {
        assembly = new Assembly(
                stage,
                home.resolve("data"),
                new LessonFolder(LessonFolder.Kind.BUNDLED, home.resolve("bundled")),
                new LessonFolder(LessonFolder.Kind.OWN, home.resolve("lessons")),
                Messages.of(Locale.ENGLISH),
                address -> {});
        assembly.showWindow();
        assembly.fillLibrary(Optional.empty());
    }

    @Stop
    void stop() throws IOException {
        assembly.close();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @AfterEach
    void forgetExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void reviewsALessonsWordsByKeysAndRemembersItAfterARestart(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        waitFor(robot, "#review-add");
        robot.clickOn("#review-add");
        waitFor(robot, "#review-lessons-list");
        robot.clickOn("The Fox and the Kite").type(KeyCode.ENTER);
        waitFor(robot, "#review-start");

        robot.type(KeyCode.ENTER);
        waitFor(robot, "#review-show");
        robot.type(KeyCode.SPACE);
        waitFor(robot, "#review-rate-3");
        robot.type(KeyCode.DIGIT3);
        waitFor(robot, "#review-show");
        robot.type(KeyCode.SPACE);
        waitFor(robot, "#review-rate-3");
        robot.type(KeyCode.DIGIT3);
        waitFor(robot, "#review-finished");
        assertThat(texts(robot)).contains("2 cards answered", "2 remembered (100%)");

        robot.interact(() -> {
            assembly.close();
            open();
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> texts(robot).contains("Done for today"));
        robot.clickOn("#review-tab-words");
        assertThat(texts(robot)).contains("2 of 2 words");
    }

    @Test
    void letsAnotherLearnerTakeTheSeat(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        waitFor(robot, "#review-add");
        robot.clickOn("#review-tab-settings").clickOn("#learners-add");
        waitFor(robot, "#learner-name");
        robot.write("Amy").type(KeyCode.ENTER);
        // May lie under the fold of a small screen.
        robot.interact(() -> robot.lookup("Let them learn").queryButton().fire());
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> texts(robot).lastIndexOf("learning now") > texts(robot).indexOf("Amy"));

        robot.clickOn("#review-tab-today");
        assertThat(texts(robot)).contains("Amy is learning", "No words in review yet");
    }

    private static void waitFor(FxRobot robot, String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
