package org.duidu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.fire;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private static final int WORDS = 4;
    private static final int STATE = 2;
    private static final int DUE = 3;
    private static final int ANSWERS = 4;
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

            - The children fly a kite. 孩子們在放風箏。

            ### fox (n.) 狐狸

            a wild animal with a long tail

            - A fox sleeps by day. 狐狸白天睡覺。

            ### hill (n.) 山丘

            a small mountain

            - We walked up the hill. 我們走上山丘。

            ### river (n.) 河

            water that runs to the sea

            - The river is cold. 河水很冷。
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
        beginReview(robot);
        for (int card = 0; card < WORDS; card++) {
            waitFor(robot, "#review-show");
            robot.type(KeyCode.SPACE);
            waitFor(robot, "#review-rate-3");
            robot.type(KeyCode.DIGIT3);
        }
        waitFor(robot, "#review-finished");
        assertThat(texts(robot)).contains("4 cards answered", "4 remembered (100%)");

        app.reopen(robot);
        showReview(robot);
        await(() -> texts(robot).contains("Done for today"));
        robot.clickOn("#review-tab-words");
        assertThat(texts(robot)).contains("4 of 4 words");
    }

    @Test
    void putsWordsOffPausesThemKnowsThemAndTakesItBack(FxRobot robot) throws TimeoutException {
        beginReview(robot);
        String buried = asked(robot);
        robot.type(KeyCode.B);
        String suspended = asked(robot);
        robot.type(KeyCode.S);
        String known = asked(robot);
        robot.type(KeyCode.K);
        String answered = asked(robot);
        assertThat(Set.of(buried, suspended, known, answered)).hasSize(WORDS);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(asked(robot)).isEqualTo(known);
        robot.type(KeyCode.K);
        answer(robot, KeyCode.DIGIT4);
        waitFor(robot, "#review-finished");
        assertThat(texts(robot)).contains("1 card answered");

        app.reopen(robot);
        showReview(robot);
        robot.clickOn("#review-tab-words");
        await(() -> column(robot, STATE).size() == WORDS);
        assertThat(column(robot, STATE))
                .containsEntry(suspended, "SUSPENDED")
                .containsEntry(known, "KNOWN")
                .containsEntry(buried, "NEW");
        assertThat(column(robot, ANSWERS)).containsEntry(answered, "1").containsEntry(known, "0");
    }

    @Test
    void leavesNoLetterOfAKeyThatAnsweredToTheNextCard(FxRobot robot) throws TimeoutException {
        beginReview(robot);
        waitFor(robot, "#review-show");
        List<String> typed = new ArrayList<>();
        Node review = robot.lookup(".review").query();
        robot.interact(() -> review.addEventHandler(KeyEvent.KEY_TYPED, key -> typed.add(key.getCharacter())));

        answer(robot, KeyCode.DIGIT3);
        waitFor(robot, "#review-show");
        robot.type(KeyCode.X);

        assertThat(typed).containsExactly("x");
    }

    @Test
    void cramsToTheEndAndLeavesTheScheduleAlone(FxRobot robot) throws TimeoutException {
        beginReview(robot);
        for (int card = 0; card < WORDS; card++) {
            answer(robot, KeyCode.DIGIT3);
        }
        waitFor(robot, "#review-finished");
        robot.clickOn("#review-home").clickOn("#review-tab-words");
        Map<String, String> due = column(robot, DUE);

        robot.clickOn("#review-tab-today");
        fire(robot, "#review-cram");
        chooseTheLesson(robot);
        answer(robot, KeyCode.DIGIT1);
        for (int card = 0; card < WORDS; card++) {
            answer(robot, KeyCode.DIGIT3);
        }
        waitFor(robot, "#review-finished");
        assertThat(texts(robot))
                .contains("5 cards answered", "4 remembered (80%)", "The schedule of these words is as it was.");

        robot.clickOn("#review-home").clickOn("#review-tab-words");
        assertThat(column(robot, DUE)).hasSize(WORDS).isEqualTo(due);
        assertThat(column(robot, ANSWERS)).containsValue("3");

        robot.clickOn("#review-tab-today");
        fire(robot, "#review-cram");
        chooseTheLesson(robot);
        answer(robot, KeyCode.DIGIT3);
        robot.type(KeyCode.ESCAPE);
        waitFor(robot, "#review-finished");
        assertThat(texts(robot)).contains("3 cards were not yet remembered once.");
    }

    @Test
    void callsALearnerOtherwiseTakesOneAlongAndRemovesOne(FxRobot robot) throws IOException, TimeoutException {
        beginReview(robot);
        answer(robot, KeyCode.DIGIT3);
        robot.type(KeyCode.ESCAPE);
        waitFor(robot, "#review-finished");
        robot.clickOn("#review-home").clickOn("#review-tab-settings");
        robot.interact(() -> rename(robot).requestFocus());
        fire(robot, "Rename");
        waitFor(robot, "#learner-name");
        robot.write("Amy").type(KeyCode.ENTER);
        await(() -> texts(robot).contains("Amy"));
        assertThat(rename(robot).isFocused()).isTrue();

        app.name(Files.createDirectory(app.home().resolve("folder.json")));
        fire(robot, "Save to a file…");
        await(() -> texts(robot).stream().anyMatch(text -> text.endsWith("Nothing was exported or removed.")));
        Path file = app.home().resolve("amy.json");
        app.name(file);
        fire(robot, "Save to a file…");
        await(() -> texts(robot).contains("Everything kept of Amy is now in " + file + "."));

        app.name(file);
        fire(robot, "#learners-import");
        await(() -> Collections.frequency(texts(robot), "Amy") == 2);
        fire(robot, "Let them learn");
        await(() -> texts(robot).lastIndexOf("learning now") > texts(robot).lastIndexOf("Amy"));
        robot.clickOn("#review-tab-words");
        await(() -> column(robot, ANSWERS).size() == WORDS);
        assertThat(column(robot, ANSWERS)).containsValue("1");

        robot.clickOn("#review-tab-settings");
        fire(robot, "Remove");
        await(() -> texts(robot).contains("Remove this learner?"));
        fire(robot, "Save to a file and remove");
        await(() -> Collections.frequency(texts(robot), "Amy") == 1);
        assertThat(app.home().resolve("data").resolve("removed")).isNotEmptyDirectory();
        app.reopen(robot);
        showReview(robot);
        robot.clickOn("#review-tab-settings");
        await(() -> Collections.frequency(texts(robot), "Amy") == 1);
    }

    @Test
    void letsAnotherLearnerTakeTheSeat(FxRobot robot) throws TimeoutException {
        showReview(robot);
        waitFor(robot, "#review-add");
        robot.clickOn("#review-tab-settings").clickOn("#learners-add");
        waitFor(robot, "#learner-name");
        robot.write("Amy").type(KeyCode.ENTER);
        fire(robot, "Let them learn");
        await(() -> texts(robot).lastIndexOf("learning now") > texts(robot).indexOf("Amy"));

        robot.clickOn("#review-tab-today");
        assertThat(texts(robot)).contains("Learning now: Amy", "No words in review yet");
    }

    private static Button rename(FxRobot robot) {
        return robot.lookup((Button one) -> "Rename".equals(one.getText())).queryButton();
    }

    private static void showReview(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
    }

    /** Takes the lesson's words into review and begins the day's. */
    private static void beginReview(FxRobot robot) throws TimeoutException {
        showReview(robot);
        waitFor(robot, "#review-add");
        robot.clickOn("#review-add");
        chooseTheLesson(robot);
        waitFor(robot, "#review-start");
        robot.type(KeyCode.ENTER);
    }

    private static void chooseTheLesson(FxRobot robot) throws TimeoutException {
        waitFor(robot, "#review-lessons-list");
        robot.clickOn("The Fox and the Kite").type(KeyCode.ENTER);
    }

    /** Turns a card over, whether it asks for a word or not, and rates it. */
    private static void answer(FxRobot robot, KeyCode rating) throws TimeoutException {
        waitFor(robot, "#review-show");
        fire(robot, "#review-show");
        waitFor(robot, "#review-rate-3");
        robot.type(rating);
    }

    /** The word of the new card in sight. */
    private static String asked(FxRobot robot) throws TimeoutException {
        waitFor(robot, "#review-show");
        return robot.lookup(".review-headword").queryAs(Label.class).getText();
    }

    /** A column of the table of words, by word. */
    private static Map<String, String> column(FxRobot robot, int column) {
        TableView<?> table = robot.lookup("#review-words-table").queryTableView();
        Map<String, String> values = new TreeMap<>();
        for (int row = 0; row < table.getItems().size(); row++) {
            values.put(
                    String.valueOf(table.getColumns().get(0).getCellData(row)),
                    String.valueOf(table.getColumns().get(column).getCellData(row)));
        }
        return values;
    }

    private static void waitFor(FxRobot robot, String id) throws TimeoutException {
        await(() -> robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent());
    }
}
