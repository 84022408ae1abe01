package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.pointOf;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.ui.kit.ReadingText;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Drives the real window over real lessons as a reader would: by what stands on the screen, mouse and keys. */
@ExtendWith(OpenApp.InWindow.class)
class WindowTest {
    private static final String LESSON = """
            ---
            title:
              en: The Fox and the Kite
              zh: 狐狸與風箏
            level: A2
            topics: [animals]
            ---

            ## Main Body 正文

            A fox ran over the hill. The kite was flying high above the river.

            一隻狐狸跑過山丘。風箏在河的上空高高地飛。

            ## Vocabulary 詞彙

            ### kite (n.) /kaɪt/ 風箏

            a toy that flies on a long string

            - The **kite** is red.
              這個風箏是紅色的。

            ## Questions 問答

            ### Where was the kite?
            風箏在哪裡？

            - [ ] On the hill
              在山丘上
            - [x] Above the river
              在河的上空
            """;

    private Stage stage;
    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        this.stage = stage;
        app.put("fox.md", LESSON);
        app.put(
                "broken.md",
                LESSON.replace("\n一隻狐狸跑過山丘。風箏在河的上空高高地飛。\n", "").replace("The Fox and the Kite", "The Broken Kite"));
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void opensALessonFromTheShelfAndShowsBothLanguages(FxRobot robot) throws TimeoutException {
        openFox(robot);

        assertThat(pageTexts(robot)).contains("A fox ran over the hill. The kite was flying high above the river.");
        assertThat(pageTexts(robot)).contains("一隻狐狸跑過山丘。風箏在河的上空高高地飛。");
    }

    @Test
    void lightsASentenceAndItsPartner(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);

        assertThat(litTexts(robot)).containsExactly("The kite was flying high above the river.", "風箏在河的上空高高地飛。");
    }

    /** Whether this machine has a voice or not: one of the two is to be seen. */
    @Test
    void readsAloudOrSaysWhyNot(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.type(KeyCode.P);

        Labeled listen = robot.lookup("#listen").queryAs(Labeled.class);
        await(() -> listen.getTooltip().getText().startsWith("Stop reading")
                || !robot.lookup(".notice-card").queryAll().isEmpty());
        robot.type(KeyCode.ESCAPE);
        await(() -> listen.getTooltip().getText().startsWith("Read aloud"));
    }

    @Test
    void lightsTheSentenceUnderTheMouse(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.moveTo(pointOf(robot, "一隻狐狸", 2));

        assertThat(litTexts(robot)).containsExactly("A fox ran over the hill.", "一隻狐狸跑過山丘。");
    }

    @Test
    void opensTheCardOfAWordThatIsClicked(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.clickOn(pointOf(robot, "A fox ran", "A fox ran over the hill. The k".length()));
        await(() -> shows(robot, ".word-card"));

        assertThat(robot.lookup(".card-headword").queryAs(Label.class).getText())
                .isEqualTo("kite");
        assertThat(pageTexts(robot)).contains("a toy that flies on a long string", "The kite is red.");
    }

    @Test
    void walksToAWordAndOpensItByKeysAlone(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        await(() -> shows(robot, ".word-card"));
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".word-card").tryQuery()).isEmpty();
    }

    @Test
    void showsEnglishAloneAndASentenceOfChineseOnDemand(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.clickOn("#mode-english");
        assertThat(pageTexts(robot)).doesNotContain("一隻狐狸跑過山丘。風箏在河的上空高高地飛。");
        robot.clickOn(pointOf(robot, "A fox ran", 3));

        assertThat(pageTexts(robot)).contains("一隻狐狸跑過山丘。").doesNotContain("風箏在河的上空高高地飛。");
    }

    @Test
    void speaksChineseWithoutARestart(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);

        robot.clickOn("#rail-settings").clickOn("#settings-language-zh");

        assertThat(robot.lookup("#rail-library").queryLabeled().getText()).isEqualTo("書庫");
        robot.clickOn("#rail-library");
        assertThat(texts(robot)).contains("左邊英文，右邊中文，一句對一句，把遇見的單字留在心上。");
    }

    @Test
    void changesThePageToSepiaAndInk(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);

        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(stage.getScene().getRoot().getStyleClass())
                .contains("theme-sepia")
                .doesNotContain("theme-light");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);

        assertThat(stage.getScene().getRoot().getStyleClass())
                .contains("theme-dark")
                .doesNotContain("theme-sepia");
    }

    @Test
    void findsLessonsByEitherLanguage(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);

        robot.clickOn("#library-search").write("broken");
        await(() -> cardTitles(robot).equals(List.of("The Broken Kite")));
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("沒有這種課文"));

        assertThat(texts(robot)).contains("No lesson fits");
    }

    @Test
    void saysWhatIsWrongWithALessonAndWhere(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);
        robot.clickOn("#library-search").write("Broken");
        await(() -> cardTitles(robot).equals(List.of("The Broken Kite")));
        assertThat(texts(robot)).contains("To mend");

        robot.clickOn("The Broken Kite");
        await(() -> shows(robot, "#show-problems"));
        robot.clickOn("#show-problems");

        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Line 11:"));
        assertThat(pageTexts(robot)).contains("A fox ran over the hill. The kite was flying high above the river.");

        robot.clickOn("#mend-lesson");
        await(() -> shows(robot, "#lesson-source"));
        assertThat(robot.lookup("#lesson-source").queryAs(CodeArea.class).getText())
                .contains("A fox ran over the hill. The kite was flying high above the river.");
    }

    @Test
    void reloadsAFileThatIsSavedInAnEditor(FxRobot robot) throws TimeoutException, IOException {
        openFox(robot);

        app.put("fox.md", LESSON.replace("over the hill", "into the wood"));

        await(() -> pageTexts(robot)
                .anyMatch("A fox ran into the wood. The kite was flying high above the river."::equals));
    }

    @Test
    void findsWordsInTheLesson(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.clickOn("#find");
        robot.interact(() -> robot.lookup("#find-field").queryTextInputControl().setText("風箏"));

        assertThat(robot.lookup("#find-count").queryLabeled().getText()).isEqualTo("1 of 3");
    }

    @Test
    void findsWordsWhileAButtonOfTheBarHasTheFocus(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.clickOn("#type").type(KeyCode.ESCAPE).type(KeyCode.SLASH);

        assertThat(shows(robot, "#find-field")).isTrue();
    }

    @Test
    void givesTheKeysBackToThePageThatIsClicked(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.clickOn("#type").type(KeyCode.ESCAPE);
        robot.clickOn(pointOf(robot, "A fox ran", 3)).type(KeyCode.DOWN);

        assertThat(litTexts(robot)).contains("The kite was flying high above the river.");
    }

    @Test
    void copiesASentenceThatIsClickedThreeTimes(FxRobot robot) throws TimeoutException {
        openFox(robot);

        Point2D place = pointOf(robot, "A fox ran", 3);
        robot.clickOn(place).clickOn(place).clickOn(place);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        assertThat(clipboard()).isEqualTo("A fox ran over the hill.");
    }

    @Test
    void copiesWhatWasDraggedOver(FxRobot robot) throws TimeoutException {
        openFox(robot);

        robot.drag(pointOf(robot, "A fox ran", 2).add(-3, 0))
                .dropTo(pointOf(robot, "A fox ran", 9).add(-3, 0));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        assertThat(clipboard()).isEqualTo("fox ran");
    }

    @Test
    void listsTheWordsOfAllLessonsAndGoesToOne(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);

        robot.clickOn("#rail-words").clickOn("#words-search").write("kite");
        robot.clickOn(robot.lookup(".table-row-cell").<Node>query()).clickOn("Show it in the lesson");
        await(() -> shows(robot, ".word-card"));

        assertThat(robot.lookup("#rail-reader").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void showsAllKeys(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);

        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#help").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#help").tryQuery()).isEmpty();
    }

    @Test
    void laysOutOnlyTheRowsInSightOfALongLesson(FxRobot robot) throws TimeoutException, IOException {
        String paragraph = "\nThe old boat went slowly down the river that day. Nobody on the bank waved at it.\n"
                + "\n那天舊船慢慢地順著河往下走。岸上沒有人對它揮手。\n";
        app.put(
                "long.md",
                LESSON.replace("The Fox and the Kite", "Ten Thousand Words")
                        .replace("\n## Vocabulary", paragraph.repeat(600) + "\n## Vocabulary"));
        awaitShelf(robot);
        robot.clickOn("#library-search").write("Ten Thousand");
        await(() -> cardTitles(robot).equals(List.of("Ten Thousand Words")));

        robot.clickOn("Ten Thousand Words");
        await(() -> shows(robot, ".reader-row"));

        assertThat(robot.lookup(".reader-row").queryAll()).hasSizeLessThan(40);
    }

    private void openFox(FxRobot robot) throws TimeoutException {
        awaitShelf(robot);
        robot.clickOn("The Fox and the Kite");
        await(() -> pageTexts(robot).anyMatch(text -> text.startsWith("A fox ran")));
    }

    /** Until every lesson of both folders is there. */
    private static void awaitShelf(FxRobot robot) throws TimeoutException {
        await(() -> shows(robot, ".story-card") && !shows(robot, ".progress-bar"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> cardTitles(FxRobot robot) {
        return robot.lookup(".card-title").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static Stream<String> pageTexts(FxRobot robot) {
        return robot.lookup(".reading-text").queryAllAs(ReadingText.class).stream()
                .map(ReadingText::text);
    }

    /** The lit parts of the page, English before Chinese. */
    private static List<String> litTexts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".reading-text").queryAllAs(ReadingText.class).stream()
                .flatMap(text -> text.shown(ReadingText.Layer.LIT).stream().map(range -> range.of(text.text())))
                .toList();
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
