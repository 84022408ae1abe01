package org.duidu.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.fire;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultItem;
import org.duidu.messages.Messages;
import org.duidu.speech.TalkerFinder.Found;
import org.duidu.store.Store;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.Voices;
import org.duidu.ui.study.StudyDesk;
import org.duidu.ui.teacher.Desk;
import org.duidu.ui.theme.Fonts;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Makes quizzes and comes to their end on the screen, on a machine without a voice. */
@ExtendWith(OpenApp.InWindow.class)
class QuizScreenTest {
    @TempDir
    static Path folder;

    private final Voices.Steps steps = new Voices.Steps();
    private final Speech speech =
            new Speech(steps, steps, () -> Found.NOTHING, new Speech.Wishes(Optional::empty, () -> 1), warning -> {});
    private final Voices.Steps held = new Voices.Steps();
    private boolean holding;

    /** Quizzes are made at once, or wait while a test holds them. */
    private final TaskRunner tasks = new TaskRunner() {
        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            return (holding ? held : desk.tasks()).run(work, onDone, onFailure);
        }
    };

    private Desk files;
    private StudyDesk desk;
    private Localized words;
    private Store store;
    private Path result;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        Path home = Files.createTempDirectory(folder, "quiz");
        result = home.resolve("mei.duidu-result");
        files = new Desk(Optional.of(result));
        desk = new StudyDesk(Files.createDirectory(home.resolve("lessons")));
        store = new Store(home.resolve("data"), desk.clock, "Mei", problem -> {});
        StackPane layers = new StackPane();
        words = new Localized(Messages.of(Messages.ENGLISH));
        QuizScreen screen = new QuizScreen(new QuizScreen.Means(
                words,
                new Overlay(words, layers),
                desk.library,
                tasks,
                Runnable::run,
                files.saver(),
                store.exercises(),
                store.learners(),
                desk.memory,
                speech,
                desk.linker,
                desk.lemmatizer,
                desk.lemmatizer.thesaurus(),
                desk.clock));
        layers.getChildren().add(screen.node());
        Scene scene = new Scene(layers, 1000, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
        screen.compose(List.of(desk.lesson()));
    }

    @AfterEach
    void close() {
        store.close();
        desk.close();
    }

    @Test
    void saysThatDictationAloneNeedsAVoice(FxRobot robot) {
        tickOnly(robot, "Dictation: sentences (needs a voice)");

        fire(robot, "#quiz-make");

        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Only dictation is ticked, and it needs a voice."));
        assertThat(texts(robot)).anyMatch(text -> text.startsWith("Duidu is still looking for voices."));
        assertThat(store.exercises().ofKind("quiz")).isEmpty();
    }

    @Test
    void stopsAQuizInTheMakingAndKeepsWhatWasChosen(FxRobot robot) throws Exception {
        tickOnly(robot, "Missing vowels");
        robot.interact(() -> count(robot).setValue(20));
        holding = true;

        robot.clickOn("#quiz-make");
        await(() -> isMaking(robot));
        assertThat(robot.lookup("#quiz-make").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#quiz-making-stop").queryButton().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);

        await(() -> !isMaking(robot));
        assertThat(held.count()).as("still being made").isZero();
        assertThat(robot.lookup("#quiz-make").queryButton().isFocused()).isTrue();
        assertThat(count(robot).getValue()).isEqualTo(20);
        assertThat(robot.lookup((CheckBox box) -> box.isSelected() && "Missing vowels".equals(box.getText()))
                        .tryQuery())
                .isPresent();
        assertThat(store.exercises().ofKind("quiz")).isEmpty();
    }

    @Test
    void staysAtAKindThatIsTickedByKeys(FxRobot robot) {
        CheckBox tick = robot.lookup((CheckBox box) -> "Missing vowels".equals(box.getText()))
                .queryAs(CheckBox.class);
        boolean before = tick.isSelected();

        robot.interact(tick::requestFocus);
        robot.push(KeyCode.SPACE);

        assertThat(tick.isSelected()).isNotEqualTo(before);
        assertThat(tick.isFocused()).isTrue();
        assertThat(tick.getScene()).isNotNull();
    }

    @Test
    void stopsAQuizInTheMakingByItsButton(FxRobot robot) throws Exception {
        holding = true;
        fire(robot, "#quiz-make");
        await(() -> isMaking(robot));

        fire(robot, "#quiz-making-stop");

        await(() -> !isMaking(robot));
        assertThat(held.count()).isZero();
    }

    @Test
    void beginsTheQuizOnceItIsMade(FxRobot robot) throws Exception {
        tickOnly(robot, "Missing vowels");
        holding = true;
        fire(robot, "#quiz-make");
        await(() -> isMaking(robot));

        robot.interact(held::next);

        await(() -> shows(robot, "#quiz-field"));
    }

    @Test
    void speaksTheLanguageThatIsChosenWhileAQuizIsMade(FxRobot robot) {
        robot.interact(() -> words.use(Messages.of(Messages.CHINESE)));

        assertThat(robot.lookup((CheckBox box) -> "單字選中文".equals(box.getText())).tryQuery())
                .isPresent();
    }

    @Test
    void looksForAVoiceAgainWhenItIsMissed(FxRobot robot) {
        tickOnly(robot, "Dictation: sentences (needs a voice)");
        robot.interact(() -> {
            speech.search();
            steps.next();
        });

        fire(robot, "#quiz-make");

        assertThat(texts(robot)).noneMatch(text -> text.startsWith("Duidu is still looking for voices."));
        assertThat(steps.count()).isEqualTo(1);
    }

    @Test
    void tellsATeacherWhatIsLeftOutAndWhy(FxRobot robot) throws Exception {
        tickOnly(robot, "Form of a word");

        fire(robot, "#quiz-refused");

        await(() -> shows(robot, "#quiz-refusals"));
        assertThat(texts(robot))
                .anyMatch(text -> text.startsWith("Duidu asks only what has exactly one right answer."))
                .contains("basket", "Form of a word: No sentence has \"basket\" in another than its base form.");
        assertThat(store.exercises().ofKind("quiz")).as("only looked at").isEmpty();
    }

    @Test
    void foldsTheWrongOptionsThatAreLeftOut(FxRobot robot) throws Exception {
        tickOnly(robot, "Definition to word");

        fire(robot, "#quiz-refused");
        await(() -> shows(robot, "#quiz-refusals"));

        assertThat(robot.lookup(".left-out-options").queryAllAs(TitledPane.class))
                .isNotEmpty()
                .noneMatch(TitledPane::isExpanded)
                .allMatch(pane -> pane.getText().endsWith(" not offered"));
    }

    @Test
    void keepsAnObjectionForTheTeacherAtTheEndAndInTheFile(FxRobot robot) throws Exception {
        tickOnly(robot, "Missing vowels");
        fire(robot, "#quiz-make");
        await(() -> shows(robot, "#quiz-field"));
        int questions = Integer.parseInt(texts(robot).stream()
                .filter(text -> text.matches("1 of \\d+"))
                .findFirst()
                .orElseThrow()
                .substring("1 of ".length()));
        for (int i = 0; i < questions; i++) {
            fire(robot, "#quiz-skip");
            fire(robot, "#quiz-next");
        }

        await(() -> texts(robot).contains("Once more"));
        robot.clickOn("#quiz-field").write("xylo").push(KeyCode.ENTER);
        await(() -> shows(robot, "#quiz-appeal"));
        fire(robot, "#quiz-appeal");
        assertThat(robot.lookup("#quiz-appeal").queryAs(Button.class).getText()).isEqualTo("Noted for your teacher");
        fire(robot, "#quiz-next");
        while (!shows(robot, "#quiz-score")) {
            fire(robot, "#quiz-skip");
            fire(robot, "#quiz-next");
        }

        assertThat(spelt(robot)).anyMatch(text -> text.startsWith("You held \"xylo\" to be right."));
        fire(robot, "#quiz-save-result");
        robot.interact(files::work);
        assertThat(ResultFile.read(result).items())
                .flatExtracting(ResultItem::held)
                .containsExactly("xylo");
        robot.interact(() -> words.use(Messages.of(Messages.CHINESE)));
        assertThat(spelt(robot)).anyMatch(text -> text.startsWith("你認為「xylo」"));
    }

    @Test
    void tellsTheRightAnswerInTheLanguageThatIsChosenMeanwhile(FxRobot robot) throws Exception {
        tickOnly(robot, "Missing vowels");
        fire(robot, "#quiz-make");
        await(() -> shows(robot, "#quiz-skip"));
        fire(robot, "#quiz-skip");
        await(() -> shows(robot, "#quiz-feedback"));

        robot.interact(() -> words.use(Messages.of(Messages.CHINESE)));

        assertThat(robot.lookup("#quiz-feedback .reading-text").query().getAccessibleText())
                .startsWith("正確答案：");
    }

    private static void tickOnly(FxRobot robot, String kind) {
        robot.interact(() -> {
            robot.lookup((Button one) -> "None".equals(one.getText()))
                    .queryButton()
                    .fire();
            robot.lookup((CheckBox box) -> kind.equals(box.getText()))
                    .queryAs(CheckBox.class)
                    .fire();
        });
    }

    private static boolean isMaking(FxRobot robot) {
        return texts(robot).contains("Reading the words of the lessons…");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> count(FxRobot robot) {
        return robot.lookup("#quiz-count").queryAs(ComboBox.class);
    }

    /** The texts set for reading. */
    private static List<String> spelt(FxRobot robot) {
        return robot.lookup(".quiz-result .reading-text").queryAll().stream()
                .map(node -> node.getAccessibleText())
                .toList();
    }
}
