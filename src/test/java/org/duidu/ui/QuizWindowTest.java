package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
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

/** Takes quizzes in the real window, as a learner would: by keys, and back after a restart. */
@ExtendWith(ApplicationExtension.class)
class QuizWindowTest {
    private Path home;
    private Stage stage;
    private Assembly assembly;

    @Start
    void start(Stage newStage) throws IOException {
        home = Files.createTempDirectory("duidu-quiz");
        Path own = Files.createDirectory(home.resolve("lessons"));
        Files.copy(Path.of("lessons", "bees-a2.md"), own.resolve("bees-a2.md"));
        stage = newStage;
        open();
    }

    private void open() throws IOException {
        Path bundled = home.resolve("bundled");
        Files.createDirectories(bundled);
        assembly = new Assembly(
                stage,
                home.resolve("data"),
                new LessonFolder(LessonFolder.Kind.BUNDLED, bundled),
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
    void practisesByKeysAndTellsAtOnceWhatWasRight(FxRobot robot) throws TimeoutException {
        begin(robot, "Word to Chinese");

        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);

        await(() -> robot.lookup("#quiz-feedback").tryQuery().isPresent());
        assertThat(robot.lookup("#quiz-option-1").queryAs(ToggleButton.class).isDisabled())
                .isTrue();
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#quiz-feedback").tryQuery().isEmpty());
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("2 of"));
    }

    @Test
    void typesAndSeesTheRightSpelling(FxRobot robot) throws TimeoutException {
        begin(robot, "Missing vowels");

        robot.write("zzz").push(KeyCode.ENTER);

        await(() -> robot.lookup("#quiz-feedback").tryQuery().isPresent());
        assertThat(robot.lookup("#quiz-appeal").tryQuery()).isPresent();
    }

    @Test
    void takesATestUpAfterARestartAndHandsItIn(FxRobot robot) throws TimeoutException, IOException {
        chooseTest(robot);
        begin(robot, "Word to Chinese");
        robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        await(() -> texts(robot).stream().anyMatch(text -> text.startsWith("2 of")));

        robot.interact(() -> {
            assembly.close();
            try {
                open();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await(() -> texts(robot).contains("Under way"));
        assertThat(texts(robot)).anyMatch(text -> text.contains("1 of 5 answered"));
        fire(robot, "Continue");
        await(() -> robot.lookup("#quiz-hand-in").tryQuery().isPresent());
        fire(robot, "Hand in");
        await(() -> texts(robot).contains("Hand the test in?"));
        robot.push(KeyCode.ENTER);

        await(() -> robot.lookup("#quiz-score").tryQuery().isPresent());
        assertThat(texts(robot)).anyMatch(text -> text.contains("of 5 questions right"));
        assertThat(robot.lookup("#quiz-save-result").tryQuery()).isPresent();
    }

    private void chooseTest(FxRobot robot) throws TimeoutException {
        compose(robot);
        robot.interact(() -> robot.lookup("#quiz-mode")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(1));
    }

    private static void compose(FxRobot robot) throws TimeoutException {
        await(() -> texts(robot).contains("The Bee That Dances"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        if (robot.lookup("#quiz-make").tryQuery().isEmpty()) {
            fire(robot, "New quiz");
        }
        await(() -> robot.lookup("#quiz-list").tryQuery().isPresent());
    }

    /** A quiz of five questions of one kind. */
    private static void begin(FxRobot robot, String kind) throws TimeoutException {
        compose(robot);
        ListView<?> lessons = robot.lookup("#quiz-list").queryAs(ListView.class);
        await(() -> !lessons.getItems().isEmpty());
        robot.interact(() -> {
            lessons.requestFocus();
            lessons.getSelectionModel().select(0);
        });
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#quiz-count")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(0));
        fire(robot, "None");
        robot.interact(() -> robot.lookup((CheckBox box) -> kind.equals(box.getText()))
                .queryAs(CheckBox.class)
                .fire());
        robot.interact(() -> robot.lookup("#quiz-make").queryAs(Button.class).fire());
        await(() -> robot.lookup("#quiz-check").tryQuery().isPresent());
        await(() -> List.of("quiz-option-1", "quiz-field")
                .contains(
                        String.valueOf(stageOf(robot).getScene().getFocusOwner().getId())));
    }

    private static Stage stageOf(FxRobot robot) {
        return (Stage) robot.lookup("#quiz-check").query().getScene().getWindow();
    }

    private static void fire(FxRobot robot, String text) {
        Button button = robot.lookup((Button one) -> text.equals(one.getText())).queryAs(Button.class);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup((Label label) -> true).queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
