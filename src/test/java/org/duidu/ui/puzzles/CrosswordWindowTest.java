package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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

/** Makes, leaves, takes up and removes crosswords in the real window. */
@ExtendWith(ApplicationExtension.class)
class CrosswordWindowTest {
    private Path home;
    private Assembly assembly;

    @Start
    void start(Stage stage) throws IOException {
        home = Files.createTempDirectory("duidu-crossword");
        Path own = Files.createDirectory(home.resolve("lessons"));
        Files.writeString(own.resolve("tea.md"), PuzzleFixtures.TEA);
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
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @AfterEach
    void forgetExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void makesAPuzzleOfALessonAndFindsItAgain(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);

        robot.type(KeyCode.Q).clickOn("#rail-library").clickOn("#rail-crossword");
        assertThat(shows(robot, ".play")).isTrue();
        robot.interact(() -> robot.lookup("#play-back").queryButton().fire());
        await(() -> hasText(robot, "Under way"));

        assertThat(hasText(robot, "0 of 4 words · Chinese")).isTrue();
        robot.clickOn("Continue");
        await(() -> shows(robot, ".play"));
    }

    @Test
    void removesAPuzzleAndPutsItBack(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);
        robot.interact(() -> robot.lookup("#play-back").queryButton().fire());
        await(() -> shows(robot, ".puzzle-remove"));

        robot.clickOn(".puzzle-remove");
        await(() -> shows(robot, "#puzzle-put-back"));
        assertThat(shows(robot, ".puzzle-row")).isFalse();
        robot.clickOn("#puzzle-put-back");

        await(() -> shows(robot, ".puzzle-row"));
    }

    @Test
    void opensThePaperDialogAndClosesIt(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);
        robot.interact(() -> robot.lookup("#play-back").queryButton().fire());
        await(() -> hasText(robot, "Under way"));
        robot.clickOn(robot.lookup(".puzzle-row .button").nth(1).queryButton());
        await(() -> shows(robot, "#paper-save"));

        robot.type(KeyCode.ESCAPE);

        assertThat(shows(robot, "#paper-save")).isFalse();
    }

    private void makeOfTea(FxRobot robot) throws TimeoutException {
        await(() -> hasText(robot, "Tea"));
        robot.clickOn("#rail-crossword").clickOn("#puzzle-create");
        await(() -> hasText(robot, "Tick a lesson, or choose a words file"));
        robot.clickOn("Tea");
        await(() -> hasText(robot, "4 of 4 words chosen"));
        robot.clickOn("#clues-chinese").clickOn("#puzzle-make");
        await(() -> hasText(robot, "4 of 4 words · "));
        robot.clickOn("#making-solve");
        await(() -> shows(robot, ".play"));
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean hasText(FxRobot robot, String start) {
        return robot.lookup(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(start)
                        && label.isVisible())
                .tryQuery()
                .isPresent();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return condition.getAsBoolean();
        });
    }
}
