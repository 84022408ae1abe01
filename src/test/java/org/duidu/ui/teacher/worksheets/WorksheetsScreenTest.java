package org.duidu.ui.teacher.worksheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.ui.OpenApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A teacher chooses in the real window what to print. */
@ExtendWith(OpenApp.InWindow.class)
class WorksheetsScreenTest {
    private static final String REASON = "The lesson has no questions. Add some under \"Questions\".";

    private static final String FOX = """
            ---
            title:
              en: The Fox
              zh: 狐狸
            ---

            ## Main Body 正文

            A fox ran over the hill.

            一隻狐狸跑過山丘。
            """;

    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.put("fox.md", FOX);
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void saysWhyAPartCannotBeHadWhenAskedAndMovesNothingUnasked(FxRobot robot) throws TimeoutException {
        openTool(robot);
        Node last = robot.lookup("#part-questions").query();
        Bounds before = last.localToScene(last.getLayoutBounds());

        robot.interact(() -> robot.lookup("#sheet-lesson")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectFirst());
        Node why = robot.lookup("#why-questions").query();
        await(why::isVisible);

        assertThat(last.localToScene(last.getLayoutBounds())).isEqualTo(before);
        assertThat(why.getAccessibleText()).isEqualTo("Questions: " + REASON);
        assertThat(texts(robot)).doesNotContain(REASON);

        robot.interact(why::requestFocus).type(KeyCode.SPACE);
        await(() -> texts(robot).contains(REASON));
    }

    @Test
    void offersALessonThatComesWhileTheSheetIsChosen(FxRobot robot) throws Exception {
        openTool(robot);

        app.put("ant.md", FOX.replace("The Fox", "The Ant"));

        ComboBox<?> lessons = robot.lookup("#sheet-lesson").queryAs(ComboBox.class);
        await(() -> lessons.getItems().size() == 2);
    }

    @Test
    void saysAboveThePagesWhatTheyCannotShow(FxRobot robot) throws Exception {
        app.put("fox.md", FOX.replace("一隻狐狸", "该狐狸"));
        openTool(robot);
        robot.interact(() -> robot.lookup("#sheet-lesson")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectFirst());

        await(() -> texts(robot).stream().anyMatch(text -> text.startsWith("The fonts of the PDF lack 该, so □")));
        assertThat(shows(robot, "#sheet-remark.notice")).isTrue();
    }

    private static void openTool(FxRobot robot) throws TimeoutException {
        await(() -> shows(robot, "The Fox"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        robot.clickOn("#tool-worksheets");
        await(() -> shows(robot, "#part-questions"));
    }
}
