package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.fire;
import static org.duidu.ui.OpenApp.shows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.ui.kit.ReadingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Pastes a page into the real window, as a teacher would, and reads the lesson that comes of it. */
@ExtendWith(OpenApp.InWindow.class)
class ImportWindowTest {
    private static final String PAGE = """
            The Lantern Maker
            做燈籠的人
            Share

            He makes three lanterns a day.
            他一天做三個燈籠。
            """;

    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void pastesAPageSavesTheLessonAndReadsIt(FxRobot robot) throws TimeoutException {
        paste(robot, PAGE);
        await(() -> summary(robot).equals("4 lines kept, 1 left out"));

        fire(robot, "#import-save");

        await(() -> robot.lookup(node -> node instanceof ReadingText text
                        && text.isVisible()
                        && text.text().contains("He makes three lanterns a day."))
                .tryQuery()
                .isPresent());
        assertThat(app.own().resolve("the-lantern-maker.md"))
                .content()
                .contains("他一天做三個燈籠。")
                .doesNotContain("Share");
    }

    @Test
    void asksBeforeItReplacesALesson(FxRobot robot) throws IOException, TimeoutException {
        Path there = app.put("the-lantern-maker.md", "mine");
        paste(robot, PAGE);
        await(() -> summary(robot).startsWith("4 lines kept"));

        fire(robot, "#import-save");
        robot.clickOn("Save beside it");

        await(() -> Files.exists(app.own().resolve("the-lantern-maker-2.md")));
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

        await(() -> shows(robot, "#import-refusal"));
        assertThat(robot.lookup("#import-refusal").queryAs(Label.class).getText())
                .contains("Paste one article at a time.");
        assertThat(area(robot).getText()).isEmpty();
    }

    private void paste(FxRobot robot, String page) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        await(() -> shows(robot, "#tool-import"));
        fire(robot, "#tool-import");
        await(() -> shows(robot, "#import-text"));
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
}
