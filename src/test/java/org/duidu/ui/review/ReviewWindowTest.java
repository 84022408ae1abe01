package org.duidu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.fire;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.ui.OpenApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Reviews in the real window, as a learner would. */
@ExtendWith(OpenApp.InWindow.class)
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

    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.put("fox.md", LESSON);
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
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

        app.reopen(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        await(() -> texts(robot).contains("Done for today"));
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
        fire(robot, "Let them learn");
        await(() -> texts(robot).lastIndexOf("learning now") > texts(robot).indexOf("Amy"));

        robot.clickOn("#review-tab-today");
        assertThat(texts(robot)).contains("Amy is learning", "No words in review yet");
    }

    private static void waitFor(FxRobot robot, String id) throws TimeoutException {
        await(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }
}
