package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.ui.OpenApp;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A teacher mends a lesson in the real window. */
@ExtendWith(OpenApp.InWindow.class)
class EditorWindowTest {
    private static final String LESSON = """
            ---
            title:
              en: The Fox
              zh: 狐狸
            level: A2
            ---

            ## Main Body 正文

            A fox ran over the hill. The kite was red.

            一隻狐狸跑過山丘。風箏是紅色的。

            ## Vocabulary 詞彙

            ### kite (n.) 風箏

            a toy that flies on a long string
            """;

    private Path lesson;
    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        lesson = app.put("fox.md", LESSON);
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void findsMendsAndSavesWhatIsTyped(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        int place = LESSON.indexOf("一隻狐狸");
        robot.interact(() -> source.insertText(place, "我們,"));
        robot.interact(() -> source.moveTo(place));
        await(() -> texts(robot).stream().anyMatch(text -> text.contains("half-width")));

        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        // the caret stood before the finding, so the key goes there first
        if (source.getText().contains("我們,")) {
            robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        }
        await(() -> source.getText().contains("我們，一隻狐狸"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#editor-save").query().isDisabled());

        assertThat(lesson).hasContent(LESSON.replace("一隻狐狸", "我們，一隻狐狸"));
    }

    @Test
    void hasTheCaretInTheTextAtOnce(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        await(source::isFocused);
        Node undo = robot.lookup("#editor-undo").query();
        assertThat(undo.isDisabled()).isTrue();

        robot.type(KeyCode.X);

        await(() -> source.getText().equals("x" + LESSON));
        assertThat(undo.isDisabled()).isFalse();
        robot.clickOn(undo);
        await(() -> source.getText().equals(LESSON));
    }

    @Test
    void pairsSentencesFromTheSourceByKey(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        robot.interact(() -> source.insertText(LESSON.indexOf("\n\n一隻"), " It flew away."));
        robot.interact(() -> source.insertText(source.getText().indexOf("\n\n## Voc"), "它飛走了。"));
        robot.interact(() -> source.moveTo(source.getText().indexOf("The kite")));
        String before = source.getText();

        // the key waits for the look at the new text, which is taken in the background
        await(() -> {
            robot.press(KeyCode.ALT).type(KeyCode.J).release(KeyCode.ALT);
            return !source.getText().equals(before);
        });

        assertThat(source.getText())
                .contains("over the hill. // The kite was red. It flew away.")
                .contains("跑過山丘。 // 風箏是紅色的。它飛走了。");
        robot.interact(source::undo);
        assertThat(source.getText()).isEqualTo(before);
    }

    @Test
    void holdsTheLessonAgainstTheOthersOfItsFolder(FxRobot robot) throws Exception {
        app.put("ant.md", LESSON.replace("The Fox", "The Ant").replace("A2", "A1"));
        await(() -> shows(robot, "The Ant"));

        open(robot);

        await(() -> texts(robot).stream()
                .anyMatch(text -> text.contains("\"kite\" was taught before, in \"The Ant\" (A1)")));
    }

    @Test
    void undoesAMendInOneStep(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        int place = LESSON.indexOf("一隻狐狸");
        robot.interact(() -> source.insertText(place, "我們,"));
        await(() -> shows(robot, "Mend"));

        robot.clickOn("Mend");
        await(() -> source.getText().contains("我們，"));
        robot.interact(source::undo);

        assertThat(source.getText()).contains("我們,一隻狐狸");
    }

    @Test
    void addsTheWordAtTheCaretWithAProposal(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        robot.interact(() -> source.moveTo(LESSON.indexOf("hill") + 1));

        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> shows(robot, "#entry-chinese"));
        robot.interact(
                () -> robot.lookup("#entry-chinese").queryAs(TextField.class).setText("山丘"));
        robot.clickOn("#entry-add");

        await(() -> source.getText().contains("### hill (n.) 山丘"));
        assertThat(source.getText())
                .contains("A fox ran over the **hill**.".replace("**", ""))
                .contains("Note: definition proposed from WordNet");
    }

    @Test
    void asksWhatToDoWithAFileThatSomebodyElseChanged(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        robot.interact(() -> source.appendText("\nNote: mine\n"));
        Files.writeString(lesson, LESSON + "\nNote: theirs\n");

        robot.clickOn("#editor-save");
        await(() -> shows(robot, "Save mine as a copy"));
        robot.clickOn("Save mine as a copy");
        await(() -> Files.exists(lesson.resolveSibling("fox-2.md")));

        assertThat(lesson).hasContent(LESSON + "\nNote: theirs\n");
        assertThat(lesson.resolveSibling("fox-2.md")).hasContent(LESSON + "\nNote: mine\n");
    }

    @Test
    void offersWhatWasNotSavedAtTheNextOpening(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        robot.interact(() -> source.appendText("\nNote: unsaved\n"));

        robot.clickOn("#editor-others");
        await(() -> shows(robot, "Keep as a draft"));
        robot.clickOn("Keep as a draft");
        await(() -> shows(robot, "#draft-recover"));
        robot.clickOn("#draft-recover");

        await(() -> shows(robot, "#lesson-source"));
        assertThat(source.getText()).endsWith("Note: unsaved\n");
        assertThat(lesson).hasContent(LESSON);
    }

    private static CodeArea open(FxRobot robot) throws TimeoutException {
        return open(robot, "The Fox", LESSON);
    }

    /** Opens a lesson of the library in the editor, and waits until its text is there. */
    static CodeArea open(FxRobot robot, String title, String text) throws TimeoutException {
        await(() -> shows(robot, title));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        robot.clickOn("#tool-editor");
        robot.clickOn(title);
        await(() -> shows(robot, "#lesson-source"));
        CodeArea source = robot.lookup("#lesson-source").queryAs(CodeArea.class);
        await(() -> source.getText().equals(text));
        return source;
    }
}
