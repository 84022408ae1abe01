package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Takes quizzes in the real window, as a learner would: by keys, and back after a restart. */
@ExtendWith(OpenApp.InWindow.class)
class QuizWindowTest {
    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.put("bees-a2.md", Files.readString(Path.of("lessons", "bees-a2.md")));
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void practisesByKeysAndTellsAtOnceWhatWasRight(FxRobot robot) throws TimeoutException {
        begin(robot, "Word to Chinese");

        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);

        await(() -> shows(robot, "#quiz-feedback"));
        assertThat(robot.lookup("#quiz-option-1").queryAs(ToggleButton.class).isDisabled())
                .isTrue();
        robot.push(KeyCode.ENTER);
        await(() -> !shows(robot, "#quiz-feedback"));
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("2 of"));
    }

    @Test
    void typesAndSeesTheRightSpelling(FxRobot robot) throws TimeoutException {
        begin(robot, "Missing vowels");

        robot.write("zzz").push(KeyCode.ENTER);

        await(() -> shows(robot, "#quiz-feedback"));
        assertThat(robot.lookup("#quiz-appeal").tryQuery()).isPresent();
    }

    @Test
    void takesATestUpAfterARestartAndHandsItIn(FxRobot robot) throws TimeoutException {
        chooseTest(robot);
        begin(robot, "Word to Chinese");
        robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        await(() -> texts(robot).stream().anyMatch(text -> text.startsWith("2 of")));

        app.reopen(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await(() -> texts(robot).contains("Under way"));
        assertThat(texts(robot)).anyMatch(text -> text.contains("1 of 5 answered"));
        press(robot, "Continue");
        await(() -> shows(robot, "#quiz-hand-in"));
        press(robot, "Hand in");
        await(() -> texts(robot).contains("Hand the test in?"));
        robot.push(KeyCode.ENTER);

        await(() -> shows(robot, "#quiz-score"));
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
        if (!shows(robot, "#quiz-make")) {
            press(robot, "New quiz");
        }
        await(() -> shows(robot, "#quiz-list"));
    }

    /** A quiz of five questions of one kind. */
    private static void begin(FxRobot robot, String kind) throws TimeoutException {
        compose(robot);
        ListView<?> lessons = robot.lookup("#quiz-list").queryAs(ListView.class);
        await(() -> !lessons.getItems().isEmpty());
        robot.interact(lessons::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#quiz-count")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(0));
        press(robot, "None");
        robot.interact(() -> robot.lookup((CheckBox box) -> kind.equals(box.getText()))
                .queryAs(CheckBox.class)
                .fire());
        robot.push(KeyCode.ENTER);
        await(() -> shows(robot, "#quiz-check"));
        await(() -> List.of("quiz-option-1", "quiz-field")
                .contains(
                        String.valueOf(stageOf(robot).getScene().getFocusOwner().getId())));
    }

    private static Stage stageOf(FxRobot robot) {
        return (Stage) robot.lookup("#quiz-check").query().getScene().getWindow();
    }

    private static void press(FxRobot robot, String text) {
        Button button = robot.lookup((Button one) -> text.equals(one.getText())).queryAs(Button.class);
        Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
