package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.stage.Stage;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.pack.PackWriter;
import org.duidu.library.pack.PackedLesson;
import org.duidu.lint.Linter;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Drops files on the window, whatever screen it shows. */
@ExtendWith(OpenApp.InWindow.class)
class DropWindowTest {
    private static final String LESSON = "# A Cup of Tea 一杯茶\n\n## Main Body 正文\n\nShe drinks tea.\n\n她喝茶。\n";

    private OpenApp app;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.open();
        scene = stage.getScene();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void opensALesson(FxRobot robot) throws Exception {
        Path lesson = Files.writeString(app.home().resolve("tea.md"), LESSON);

        assertThat(Drop.on(robot, scene, lesson)).isTrue();

        await(() -> texts(robot).contains("A Cup of Tea"));
    }

    @Test
    void looksIntoAPack(FxRobot robot) throws Exception {
        LessonReader reader = new LessonReader();
        Linter linter = new Linter(reader, new VocabularyLinker(OneDictionary.LEMMATIZER));
        PackedLesson packed = new PackedLesson("tea.md", linter.check(reader.read("tea", LESSON)));
        Path pack = Files.write(
                app.home().resolve("cups.duidu"), PackWriter.write(new Bilingual("Cups", ""), List.of(packed)));

        assertThat(Drop.on(robot, scene, pack)).isTrue();

        await(() -> shows(robot, "#packs-take"));
        assertThat(app.own()).doesNotExist();
    }

    @Test
    void countsResultsAndNamesWhatIsNone(FxRobot robot) throws Exception {
        ResultItem item = new ResultItem("q1", "word-to-chinese", "tea", "tea", "茶", "奶", 0, 2, List.of());
        ResultSheet sheet =
                new ResultSheet("王小明", "quiz", "tea", "Tea", 1, Instant.parse("2026-11-20T04:00:00Z"), List.of(item));
        Path good = result("a", ResultFile.bytes(sheet));
        Path bad = result("b", "{".getBytes(StandardCharsets.UTF_8));

        assertThat(Drop.on(robot, scene, good, bad)).isTrue();

        await(() -> shows(robot, "#results-count") && texts(robot).stream().anyMatch(text -> text.contains("b.duidu")));
        assertThat(robot.lookup("#results-count").queryLabeled().getText()).contains("1");
        TableCell<?, ?> mistakes = robot.lookup(
                        (Node node) -> node instanceof TableCell<?, ?> cell && "奶 ×1".equals(cell.getText()))
                .query();
        assertThat(mistakes.getTooltip().getText()).isEqualTo("奶 ×1");
    }

    @Test
    void makesALessonOfAText(FxRobot robot) throws IOException, TimeoutException {
        Path text = Files.writeString(app.home().resolve("page.txt"), "A Cup of Tea\n一杯茶\n\nShe drinks tea.\n她喝茶。\n");

        assertThat(Drop.on(robot, scene, text)).isTrue();

        await(() -> shows(robot, "#import-text")
                && robot.lookup("#import-text")
                        .queryTextInputControl()
                        .getText()
                        .contains("She drinks tea."));
    }

    @Test
    void offersToConvertABig5Text(FxRobot robot) throws IOException, TimeoutException {
        Path text = Files.write(app.home().resolve("old.txt"), "A Cup of Tea\n一杯茶\n\n她每天早上都喝一杯熱茶。\n".getBytes("Big5"));

        assertThat(Drop.on(robot, scene, text)).isTrue();

        await(() -> texts(robot).stream().anyMatch(line -> line.contains("old.txt")));
        robot.clickOn("Convert and use it");
        await(() ->
                robot.lookup("#import-text").queryTextInputControl().getText().contains("一杯熱茶"));
    }

    @Test
    void leavesOtherFilesAlone(FxRobot robot) throws IOException {
        Path picture = Files.write(app.home().resolve("cat.png"), new byte[] {1, 2, 3});

        assertThat(Drop.on(robot, scene, picture)).isFalse();
    }

    private Path result(String name, byte[] bytes) throws IOException {
        return Files.write(app.home().resolve(name + "." + ResultFile.ENDING), bytes);
    }
}
