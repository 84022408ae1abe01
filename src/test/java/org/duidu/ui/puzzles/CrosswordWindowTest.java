package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.fire;
import static org.duidu.ui.OpenApp.shows;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.duidu.ui.OpenApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Makes, leaves, takes up and removes crosswords in the real window. */
@ExtendWith(OpenApp.InWindow.class)
class CrosswordWindowTest {
    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.put("tea.md", PuzzleFixtures.TEA);
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void makesAPuzzleOfALessonAndFindsItAgain(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);

        robot.type(KeyCode.Q).clickOn("#rail-library").clickOn("#rail-crossword");
        assertThat(shows(robot, ".play")).isTrue();
        fire(robot, "#play-back");
        await(() -> hasText(robot, "Under way"));

        assertThat(hasText(robot, "0 of 4 words · Chinese")).isTrue();
        robot.clickOn("Continue");
        await(() -> shows(robot, ".play"));
    }

    @Test
    void takesAPuzzleUpWhereItWasLeftAfterARestart(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);
        robot.type(KeyCode.Q);
        robot.clickOn("#play-pencil").type(KeyCode.X);
        Node place = focused(robot);
        String letters = letters(robot);
        assertThat(letters).hasSize(2).contains("Q", "X");
        await(() -> !clock(robot).equals("0:00"));
        robot.clickOn("#rail-library");

        app.reopen(robot);
        await(() -> hasText(robot, "Tea"));
        robot.clickOn("#rail-crossword");
        await(() -> hasText(robot, "Under way"));
        robot.clickOn("Continue");
        await(() -> shows(robot, ".play"));

        assertThat(letters(robot)).isEqualTo(letters);
        assertThat(robot.lookup("#play-pencil").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(clock(robot)).isNotEqualTo("0:00");
        assertThat(focused(robot).getId()).isEqualTo(place.getId());
    }

    @Test
    void goesFromAChoiceOfWordsToPlayingByEnterAlone(FxRobot robot) throws TimeoutException {
        chooseTea(robot);
        robot.type(KeyCode.ENTER);
        await(() -> hasText(robot, "4 of 4 words\n"));
        robot.type(KeyCode.ENTER);

        await(() -> shows(robot, ".play"));
    }

    @Test
    void offersTheArticleBesideTheFormWhicheverWasChosenBefore(FxRobot robot) throws TimeoutException {
        chooseTea(robot);
        robot.clickOn("#clues-article");
        make(robot);
        await(() -> shows(robot, "#crossword-article"));
        robot.clickOn("#side-clues").clickOn("#play-form");
        assertThat(shows(robot, "#crossword-article")).isFalse();

        robot.clickOn("#side-article");
        assertThat(shows(robot, "#crossword-article")).isTrue();
        assertThat(shows(robot, "#crossword-form")).isTrue();
        robot.clickOn("#side-clues").clickOn("#play-form");
        assertThat(shows(robot, "#clues-across")).isTrue();
    }

    @Test
    void removesAPuzzleAndPutsItBack(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);
        fire(robot, "#play-back");
        await(() -> shows(robot, ".exercise-remove"));

        robot.clickOn(".exercise-remove");
        await(() -> shows(robot, "#puzzle-put-back"));
        assertThat(shows(robot, ".exercise-row")).isFalse();
        robot.clickOn("#puzzle-put-back");

        await(() -> shows(robot, ".exercise-row"));
    }

    @Test
    void opensThePaperDialogAndClosesIt(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);
        fire(robot, "#play-back");
        await(() -> hasText(robot, "Under way"));
        robot.clickOn(robot.lookup(".exercise-row .button").nth(1).queryButton());
        await(() -> shows(robot, "#paper-save"));

        robot.type(KeyCode.ESCAPE);

        assertThat(shows(robot, "#paper-save")).isFalse();
    }

    @Test
    void givesAPuzzleOtherCluesAndKeepsTheOneThatWasBegun(FxRobot robot) throws TimeoutException {
        makeOfTea(robot);
        robot.clickOn("#play-more").clickOn("#play-clues");
        await(() -> hasText(robot, "Definition"));
        robot.type(KeyCode.ESCAPE, KeyCode.Q);
        assertThat(letters(robot)).isEqualTo("Q");
        robot.clickOn("#play-more").clickOn("#play-clues");
        await(() -> hasText(robot, "Definition"));
        robot.clickOn("Definition");
        await(() -> letters(robot).isEmpty());

        fire(robot, "#play-back");
        await(() -> hasText(robot, "Under way"));

        assertThat(hasText(robot, "0 of 4 words · Definition")).isTrue();
        assertThat(hasText(robot, "0 of 4 words · Chinese")).isTrue();
    }

    private void makeOfTea(FxRobot robot) throws TimeoutException {
        chooseTea(robot);
        robot.clickOn("#clues-chinese");
        make(robot);
    }

    private void chooseTea(FxRobot robot) throws TimeoutException {
        await(() -> hasText(robot, "Tea"));
        robot.clickOn("#rail-crossword").clickOn("#puzzle-create");
        await(() -> hasText(robot, "Tick a lesson, or choose a words file") && hasText(robot, "Tea"));
        robot.clickOn("Tea");
        await(() -> hasText(robot, "4 of 4 words chosen"));
    }

    private void make(FxRobot robot) throws TimeoutException {
        robot.clickOn("#puzzle-make");
        await(() -> hasText(robot, "4 of 4 words\n"));
        robot.clickOn("#making-solve");
        await(() -> shows(robot, ".play"));
    }

    private static String letters(FxRobot robot) {
        return robot.lookup(".cell-letter").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .sorted()
                .collect(Collectors.joining());
    }

    private static String clock(FxRobot robot) {
        return robot.lookup("#play-clock").queryLabeled().getText();
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup(".cell-square").match(Node::isFocused).query();
    }

    private static boolean hasText(FxRobot robot, String start) {
        return robot.lookup(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(start)
                        && label.isVisible())
                .tryQuery()
                .isPresent();
    }
}
