package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duidu.app.Assembly;
import org.duidu.library.LessonFolder;
import org.duidu.messages.Messages;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** A teacher mends a lesson in the real window. */
@ExtendWith(ApplicationExtension.class)
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

    private Path home;
    private Path lesson;
    private Assembly assembly;

    @Start
    void start(Stage stage) throws IOException {
        home = Files.createTempDirectory("duidu-editor");
        Path own = Files.createDirectory(home.resolve("lessons"));
        lesson = Files.writeString(own.resolve("fox.md"), LESSON);
        assembly = new Assembly(
                stage,
                home.resolve("data"),
                new LessonFolder(LessonFolder.Kind.BUNDLED, Files.createDirectory(home.resolve("bundled"))),
                new LessonFolder(LessonFolder.Kind.OWN, own),
                Messages.of(Locale.ENGLISH),
                address -> {});
        assembly.showWindow();
        assembly.fillLibrary(Optional.empty());
    }

    @Stop
    void stop() throws IOException {
        assembly.close();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @AfterEach
    void forgetExceptions() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void findsMendsAndSavesWhatIsTyped(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        int place = LESSON.indexOf("一隻狐狸");
        robot.interact(() -> source.insertText(place, "我們,"));
        robot.interact(() -> source.moveTo(place));
        await(() -> texts(robot).anyMatch(text -> text.contains("half-width")));

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
    void undoesAMendInOneStep(FxRobot robot) throws Exception {
        CodeArea source = open(robot);
        int place = LESSON.indexOf("一隻狐狸");
        robot.interact(() -> source.insertText(place, "我們,"));
        await(() -> robot.lookup("Mend").tryQuery().isPresent());

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
        await(() -> robot.lookup("#entry-chinese").tryQuery().isPresent());
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
        await(() -> robot.lookup("Save mine as a copy").tryQuery().isPresent());
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
        await(() -> robot.lookup("Keep as a draft").tryQuery().isPresent());
        robot.clickOn("Keep as a draft");
        await(() -> robot.lookup("#draft-recover").tryQuery().isPresent());
        robot.clickOn("#draft-recover");

        await(() -> robot.lookup("#lesson-source").tryQuery().isPresent());
        assertThat(source.getText()).endsWith("Note: unsaved\n");
        assertThat(lesson).hasContent(LESSON);
    }

    private CodeArea open(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("The Fox").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT7).release(KeyCode.CONTROL);
        robot.clickOn("#tool-editor");
        await(() -> robot.lookup("#edit-fox.md").tryQuery().isPresent()
                || robot.lookup("The Fox").tryQuery().isPresent());
        robot.clickOn("The Fox");
        await(() -> robot.lookup("#lesson-source").tryQuery().isPresent());
        CodeArea source = robot.lookup("#lesson-source").queryAs(CodeArea.class);
        await(() -> source.getText().equals(LESSON));
        return source;
    }

    private static Stream<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null);
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
