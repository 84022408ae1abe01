package org.duidu.ui.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.crossword.WordResult;
import org.duidu.messages.Messages;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.theme.Fonts;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Solves a small puzzle by mouse and keys, as a learner would. */
@ExtendWith(OpenApp.InWindow.class)
class PlayViewTest {
    private final List<String> told = new ArrayList<>();
    private final SettingsModel settings = new SettingsModel(Settings.DEFAULTS);
    private PlayedPuzzle last = PlayedPuzzle.fresh("one", Grids.crossword());

    private final PlayActions actions = new PlayActions() {
        @Override
        public void changed(PlayedPuzzle now) {
            last = now;
        }

        @Override
        public void solvedWord(PlayedPuzzle now, WordResult result, Duration taken) {
            told.add(result.word().answer().written() + " " + result.outcome());
        }

        @Override
        public void anotherLayout() {
            told.add("layout");
        }

        @Override
        public void otherClues() {
            told.add("clues");
        }

        @Override
        public void print() {
            told.add("print");
        }

        @Override
        public void handIn() {
            told.add("hand in");
        }

        @Override
        public void back() {
            told.add("back");
        }
    };

    @Start
    void start(Stage stage) {
        Fonts.load();
        Localized words = new Localized(Messages.of(Locale.ENGLISH));
        StackPane layers = new StackPane();
        PlayView view = new PlayView(words, settings, new Overlay(words, layers), actions, Optional::empty);
        layers.getChildren().add(view.node());
        Scene scene = new Scene(layers, 1000, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        view.onShow();
        view.play(last, List.of());
    }

    @Test
    void takesLettersFromTheStart(FxRobot robot) {
        robot.write("cat");

        assertThat(entered(Grids.CAT)).isEqualTo("CAT");
        assertThat(told).containsExactly("cat ALONE");
    }

    @Test
    void turnsAtASecondClickAndShowsTheClue(FxRobot robot) {
        robot.clickOn("#cell-1-3");
        assertThat(clue(robot)).isEqualTo("a pet that purrs\u00a0(3)");

        robot.clickOn("#cell-1-3");
        assertThat(clue(robot)).isEqualTo("twice five\u00a0(3)");
        assertThat(robot.lookup("#crossing-clue").queryAs(Labeled.class).getText())
                .isEqualTo("1 across  a pet that purrs\u00a0(3)");
    }

    @Test
    void hidesOtherAnswersInAClueUntilTheyAreSolved(FxRobot robot) {
        robot.write("ca").clickOn("#cell-3-2");
        assertThat(clue(robot)).isEqualTo("_____ [1→] or two?\u00a0(3)");
        assertThat(spoken(robot, "#cell-3-2")).contains("_____ [1 across] or two?");

        robot.clickOn("#cell-1-3").write("t").clickOn("#cell-3-2");
        assertThat(clue(robot)).isEqualTo("_____ cat or two?\u00a0(3)");
        assertThat(labels(robot)).contains("_____ cat or two?\u00a0(3)").doesNotContain("_____ [1→] or two?\u00a0(3)");
    }

    @Test
    void movesByKeysAndListsFollow(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(selected(robot, "#clues-across")).isEqualTo(Grids.ONE);

        robot.type(KeyCode.TAB);
        assertThat(selected(robot, "#clues-down")).isEqualTo(Grids.TEN);
        assertThat(selected(robot, "#clues-across")).isNull();
    }

    @Test
    void goesToAClueThatIsClicked(FxRobot robot) {
        robot.clickOn("它在天上\u00a0(3)").write("sun");

        assertThat(entered(Grids.SUN)).isEqualTo("SUN");
    }

    @Test
    void saysEverythingOfACell(FxRobot robot) {
        robot.write("ca").clickOn("#cell-1-2");

        assertThat(spoken(robot, "#cell-1-2"))
                .isEqualTo("Row 1, column 2, A. 1 across, 3 letters, letter 2. a pet that purrs\u00a0(3) "
                        + "Pattern: C\u00a0A\u00a0_");
    }

    @Test
    void checksByKeysAndUndoes(FxRobot robot) {
        robot.write("cut");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.W).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(spoken(robot, "#cell-1-2")).contains("U, wrong");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(entered(Grids.CAT)).isEqualTo("CU ");
    }

    @Test
    void writesOnAfterACommandOfTheBar(FxRobot robot) {
        robot.write("cu").clickOn("#play-undo").write("a");
        assertThat(entered(Grids.CAT)).isEqualTo("CA ");

        MenuButton check = robot.lookup("#play-check").queryAs(MenuButton.class);
        robot.clickOn(check).interact(() -> Event.fireEvent(check, new Event(MenuButton.ON_HIDDEN)));
        robot.write("t");
        assertThat(entered(Grids.CAT)).isEqualTo("CAT");
    }

    @Test
    void asksBeforeAllIsShown(FxRobot robot) {
        choose(robot, "#play-reveal", "play-reveal-grid");
        robot.clickOn("Keep solving");
        assertThat(labels(robot)).doesNotContain("Show the whole puzzle?");
        assertThat(entered(Grids.CAT)).isEqualTo("   ");

        choose(robot, "#play-reveal", "play-reveal-grid");
        robot.clickOn("Show all answers");
        assertThat(entered(Grids.CAT)).isEqualTo("CAT");
        assertThat(labels(robot)).contains("All answers are shown");

        robot.type(KeyCode.ESCAPE);
        assertThat(labels(robot)).doesNotContain("All answers are shown");
    }

    @Test
    void celebratesAndLeadsOn(FxRobot robot) {
        settings.reduceMotion().set(true);
        robot.write("cat").type(KeyCode.TAB).write("one").type(KeyCode.TAB).write("e");
        robot.type(KeyCode.TAB).write("sun");

        assertThat(labels(robot)).contains("Solved!", "solved alone", "4");
        assertThat(String.join("", labels(robot))).contains("cat, ten, sun, one");
        robot.clickOn("Save my result for the teacher…");
        assertThat(told).endsWith("hand in");
        assertThat(robot.lookup("#play-summary").tryQuery()).isPresent();
        robot.clickOn("Another layout");
        assertThat(told).endsWith("layout");
        assertThat(robot.lookup("#play-summary").tryQuery()).isEmpty();
    }

    @Test
    void takesWholeWordsInTheForm(FxRobot robot) {
        robot.write("c").clickOn("#play-form");
        robot.clickOn("#form-2d").write("ten");

        assertThat(entered(Grids.TEN)).isEqualTo("TEN");
        assertThat(labels(robot)).contains("C\u00a0_\u00a0T", "Solved");
    }

    @Test
    void bringsTheFieldOfTheCursorIntoSight(FxRobot robot) {
        ScrollPane form = robot.clickOn("#play-form").lookup("#crossword-form").queryAs(ScrollPane.class);
        robot.interact(() -> form.setMaxHeight(120)).interact(() -> {});
        robot.clickOn("#play-next").clickOn("#play-next").clickOn("#play-next");

        double top = robot.lookup("#form-3d").query().localToScene(0, 0).getY();
        assertThat(top)
                .isBetween(
                        form.localToScene(0, 0).getY(),
                        form.localToScene(0, form.getHeight()).getY());
    }

    @Test
    void saysHowManyLettersAFieldLacks(FxRobot robot) {
        robot.clickOn("#play-form").clickOn("#form-2d").write("te").type(KeyCode.ENTER);

        assertThat(labels(robot)).contains("3 letters are needed, and 2 are there.");
        assertThat(robot.lookup("#form-2d").queryAs(TextField.class).getText()).isEqualTo("te");
    }

    @Test
    void showsTheChineseOfAGapWhenAsked(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#clue-help").query().isVisible()).isFalse();
        double width = gridWidth(robot);

        robot.clickOn("#clue-help-toggle");
        assertThat(labels(robot)).contains("一隻還是兩隻貓？");
        assertThat(gridWidth(robot)).isEqualTo(width);
    }

    @Test
    void leavesTheGridByF6(FxRobot robot) {
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#clues-across").query().isFocused()).isTrue();

        robot.type(KeyCode.F6).type(KeyCode.F6).write("c");
        assertThat(entered(Grids.CAT)).isEqualTo("C  ");
    }

    @Test
    void takesTheTickFromAClueWhoseWordIsOverwritten(FxRobot robot) {
        robot.write("cat").clickOn("#play-form");
        assertThat(labels(robot)).contains("Solved");

        robot.clickOn("#play-form").clickOn("#cell-1-2").write("u");
        robot.clickOn("#play-form");
        assertThat(labels(robot)).doesNotContain("Solved");
    }

    @Test
    void growsAndFitsAgain(FxRobot robot) {
        double fitted = gridWidth(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertThat(gridWidth(robot)).isGreaterThan(fitted);

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(gridWidth(robot)).isEqualTo(fitted);
    }

    private static double gridWidth(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#crossword-grid").query().getBoundsInLocal().getWidth();
    }

    private String entered(PlacedWord word) {
        WaitForAsyncUtils.waitForFxEvents();
        return new Puzzle(last.state()).entered(word);
    }

    /** Without its popup: headless windows do not show them. */
    private static void choose(FxRobot robot, String menu, String item) {
        robot.interact(() -> robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(MenuItem::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String clue(FxRobot robot) {
        return robot.lookup("#current-clue").queryLabeled().getText();
    }

    private static Object selected(FxRobot robot, String list) {
        return robot.lookup(list).queryAs(ListView.class).getSelectionModel().getSelectedItem();
    }

    private static String spoken(FxRobot robot, String cell) {
        Node node = robot.lookup(cell).query();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static List<String> labels(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }
}
