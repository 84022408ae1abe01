package org.duidu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.fire;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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

/** Opens a pack in the real window, as somebody who was given one. */
@ExtendWith(OpenApp.InWindow.class)
class PackWindowTest {
    private static final String LESSON = "# A Cup of Tea 一杯茶\n\n## Main Body 正文\n\nShe drinks tea.\n\n她喝茶。\n";

    private OpenApp app;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        Path pack = Files.write(
                app.home().resolve("cups.duidu"),
                PackWriter.write(
                        new Bilingual("Two cups", ""),
                        List.of(packed("tea.md", LESSON), packed("more.md", LESSON.replace("Tea 一", "Milk 一")))));
        app.open(pack);
        scene = stage.getScene();
    }

    private static PackedLesson packed(String name, String source) {
        LessonReader reader = new LessonReader();
        Linter linter = new Linter(reader, new VocabularyLinker(OneDictionary.LEMMATIZER));
        return new PackedLesson(name, linter.check(reader.read(name.replace(".md", ""), source)));
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void showsWhatIsInAPackBeforeItTakesItIn(FxRobot robot) throws TimeoutException {
        await(() -> shows(robot, "#packs-take"));
        assertThat(texts(robot)).contains("Two cups", "A Cup of Tea", "A Cup of Milk", "new");
        assertThat(app.own()).doesNotExist();

        fire(robot, "#packs-take");

        await(() -> Files.exists(app.own().resolve("tea.md"))
                && Files.exists(app.own().resolve("more.md")));
        await(() -> texts(robot).contains("A Cup of Milk"));
    }

    @Test
    void asksAboutALessonThatIsHereInAnotherVersion(FxRobot robot) throws Exception {
        await(() -> shows(robot, "#packs-take"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !shows(robot, "#packs-take"));
        Path own = Files.createDirectories(app.own());
        Path mine = Files.writeString(own.resolve("tea.md"), LESSON.replace("She", "He"));
        Files.writeString(own.resolve("more.md"), LESSON.replace("Tea 一", "Milk 一"));

        assertThat(Drop.on(robot, scene, app.home().resolve("cups.duidu"))).isTrue();
        await(() -> shows(robot, "#packs-take"));
        assertThat(texts(robot)).contains("another version is here", "already here");

        fire(robot, "#packs-take");
        await(() -> Files.exists(own.resolve("tea-2.md")));
        assertThat(own.resolve("tea-2.md")).hasContent(LESSON);
        assertThat(mine).content().contains("He drinks");
        assertThat(own.resolve("more-2.md")).doesNotExist();
    }

    @Test
    void leavesEverythingAloneIfItIsClosed(FxRobot robot) throws TimeoutException {
        await(() -> shows(robot, "#packs-take"));

        robot.push(KeyCode.ESCAPE);

        await(() -> !shows(robot, "#packs-take"));
        assertThat(app.own()).doesNotExist();
    }
}
