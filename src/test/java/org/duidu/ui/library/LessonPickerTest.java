package org.duidu.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.text.OneDictionary;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Lessons are ticked by keys alone, and come as the library reads them. */
@ExtendWith(OpenApp.InWindow.class)
class LessonPickerTest {
    private static final String LESSON = """
            # %s 課文

            The tea is hot.

            茶很燙。

            ## Vocabulary 詞彙

            ### tea (n.) 茶

            a hot drink
            """;

    @TempDir
    Path folder;

    private final AtomicInteger gone = new AtomicInteger();
    private final VBox root = new VBox();
    private Library library;
    private LessonPicker picker;

    @Start
    void start(Stage stage) {
        library = new Library(new Linter(new LessonReader(), new VocabularyLinker(OneDictionary.LEMMATIZER))::check);
        picker = new LessonPicker(new Localized(Messages.of(Locale.ENGLISH)), library, "some", LessonPicker::hasWords);
        Button go = new Button("Go");
        go.setDefaultButton(true);
        go.setOnAction(event -> gone.incrementAndGet());
        root.getChildren().addAll(new Button("Elsewhere"), picker.node(), go);
        stage.setScene(new Scene(root, 640, 480));
        stage.show();
    }

    @Stop
    void stop() {
        library.close();
    }

    @Test
    void followsTheLibraryWhileItIsInAWindow(FxRobot robot) throws Exception {
        ListView<?> list = list(robot);
        add("one.md");
        await(() -> list.getItems().size() == 1);

        robot.interact(() -> root.getChildren().remove(picker.node()));
        add("two.md");
        robot.interact(() -> assertThat(list.getItems()).hasSize(1));
        robot.interact(() -> root.getChildren().add(1, picker.node()));

        assertThat(list.getItems()).hasSize(2);
    }

    @Test
    void isTickedBySpaceAndGoesOnByEnter(FxRobot robot) throws Exception {
        ListView<?> list = list(robot);
        add("one.md");
        add("two.md");
        await(() -> list.getItems().size() == 2);

        robot.interact(list::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
        assertThat(picker.chosen().get()).hasSize(2);
        robot.push(KeyCode.SPACE);
        assertThat(picker.chosen().get())
                .extracting(lesson -> lesson.title().en())
                .containsExactly("one");
        assertThat(gone).hasValue(0);

        robot.push(KeyCode.ENTER);
        assertThat(gone).hasValue(1);
    }

    @Test
    void hasTheKeysAfterAClickOnABox(FxRobot robot) throws Exception {
        add("one.md");
        await(() -> list(robot).getItems().size() == 1);

        robot.clickOn(robot.lookup(".list-cell .check-box").queryAs(CheckBox.class));
        assertThat(picker.chosen().get()).hasSize(1);
        assertThat(gone).hasValue(0);

        robot.push(KeyCode.ENTER);
        assertThat(gone).hasValue(1);
    }

    private void add(String name) throws Exception {
        Path lesson = Files.writeString(folder.resolve(name), LESSON.formatted(name.replace(".md", "")));
        library.add(LessonFolder.file(lesson)).get(30, TimeUnit.SECONDS);
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#some-list").queryListView();
    }
}
