package org.duidu.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.shows;
import static org.duidu.ui.OpenApp.texts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.duidu.quiz.Marked;
import org.duidu.quiz.Marking;
import org.duidu.quiz.Question;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizRun;
import org.duidu.quiz.Response;
import org.duidu.quiz.Verdict;
import org.duidu.text.OneDictionary;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.theme.Fonts;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Answers each kind of question on screen, by mouse and by keys: wrong first, so that it comes again, and then right. */
@ExtendWith(OpenApp.InWindow.class)
class AnswersInWindowTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-20T04:00:00Z"));

    private final StackPane layers = new StackPane();
    private final List<String> spoken = new ArrayList<>();
    private final Mouse mouse = new Mouse(layers);
    private RunViewModel model;

    @Start
    void start(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(layers, 1000, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void choosesByMouse(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.CHOICE);

        mouse.click("#quiz-option-1");
        mouse.click("#quiz-check");
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.WRONG);
        assertThat(texts(robot)).contains("Not right.");
        goOn(robot);
        mouse.click("#quiz-option-3");
        mouse.click("#quiz-option-2");
        mouse.click("#quiz-check");
        assertThat(marked(robot).response()).isEqualTo(new Response.Chosen(Set.of(1)));
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void choosesSeveralByDigits(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.SEVERAL);

        robot.push(KeyCode.DIGIT1).push(KeyCode.ENTER);
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.WRONG);
        goOn(robot);
        robot.push(KeyCode.DIGIT1)
                .push(KeyCode.DIGIT2)
                .push(KeyCode.DIGIT3)
                .push(KeyCode.DIGIT2)
                .push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Chosen(Set.of(0, 2)));
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void laysAWordWithTilesByMouse(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.TILES);

        mouse.click("n");
        mouse.click("o");
        mouse.click("#quiz-check");
        assertThat(marked(robot).response()).isEqualTo(new Response.Typed("no"));
        assertThat(marked(robot).isRight()).isFalse();
        goOn(robot);
        mouse.click("t");
        mouse.click("e");
        mouse.click("a");
        robot.push(KeyCode.ENTER);
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void typesASlipAndThenTheRightSpelling(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.TYPED);

        robot.write("cofee").push(KeyCode.ENTER);
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.SLIP);
        assertThat(robot.lookup("#quiz-next").queryButton().isDisabled()).isTrue();
        await(() -> focused("quiz-retype"));
        robot.write("coffee");
        await(() -> focused("quiz-next"));
        robot.push(KeyCode.ENTER);
        await(() -> model.run().isFinished());
    }

    @Test
    void fillsGapsByKeys(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.GAPS);

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Filled(List.of(0, Response.OPEN)));
        assertThat(marked(robot).score()).isZero();
        goOn(robot);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Filled(List.of(2, 0)));
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void takesNoWordFromAnotherGapOnItsWayByKeys(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.GAPS);

        robot.push(KeyCode.DOWN).push(KeyCode.TAB).push(KeyCode.DOWN);
        assertThat(gap(robot, 1)).isEqualTo(0);
        assertThat(gap(robot, 2)).isEqualTo(1);
        robot.push(KeyCode.UP);
        assertThat(gap(robot, 1)).isEqualTo(0);
        assertThat(gap(robot, 2)).isEqualTo(Response.OPEN);
    }

    @Test
    void fillsGapsByMouseAndUsesAWordOnce(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.GAPS);

        choose(robot, "#quiz-gap-1", "tea");
        choose(robot, "#quiz-gap-2", "tea");
        assertThat(gap(robot, 1)).as("left open again").isEqualTo(Response.OPEN);
        choose(robot, "#quiz-gap-1", "cup");
        mouse.click("#quiz-check");
        assertThat(marked(robot).score()).isZero();
        goOn(robot);
        choose(robot, "#quiz-gap-1", "tea");
        mouse.click("#quiz-check");
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.PARTLY);
        goOn(robot);
        choose(robot, "#quiz-gap-2", "cup");
        choose(robot, "#quiz-gap-1", "tea");
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void carriesWordsOfTheBankIntoGaps(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.GAPS);

        mouse.drag("milk", mouse.middle("#quiz-gap-1"));
        mouse.drag("cup", mouse.middle("#quiz-gap-2"));
        mouse.drag("tea", mouse.middle("#quiz-gap-1"));
        mouse.click("#quiz-check");

        assertThat(marked(robot).response()).isEqualTo(new Response.Filled(List.of(2, 0)));
    }

    @Test
    void matchesByKeys(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.MATCHING);

        robot.write("bda").push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Paired(List.of(1, 3, 0)));
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.PARTLY);
        goOn(robot);
        robot.write("bda").push(KeyCode.UP).push(KeyCode.BACK_SPACE).write("a").write("d");
        robot.push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Paired(List.of(1, 0, 3)));
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void matchesByMouse(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.MATCHING);

        mouse.click("#quiz-left-3");
        mouse.click("#quiz-partner-C");
        mouse.click("#quiz-check");
        assertThat(marked(robot).response()).isEqualTo(new Response.Paired(List.of(Response.OPEN, Response.OPEN, 2)));
        assertThat(marked(robot).score()).isZero();
        goOn(robot);
        mouse.click("#quiz-left-2");
        mouse.click("#quiz-partner-A");
        mouse.click("#quiz-left-1");
        mouse.click("#quiz-partner-B");
        mouse.click("#quiz-left-3");
        mouse.click("#quiz-partner-D");
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void ordersPiecesByKeys(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.JUMBLE);

        robot.write("1111").push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Ordered(List.of(0, 1, 2, 3)));
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.PARTLY);
        goOn(robot);
        robot.write("21").push(KeyCode.BACK_SPACE).write("221").push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Ordered(List.of(1, 2, 3, 0)));
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void ordersSentencesByMouse(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.TEXT);

        mouse.click("#quiz-piece-3");
        mouse.click("#quiz-piece-1");
        mouse.click("#quiz-piece-2");
        mouse.click("#quiz-check");
        assertThat(marked(robot).score()).isZero();
        goOn(robot);
        mouse.click("#quiz-piece-3");
        mouse.click("#quiz-piece-3");
        mouse.click("#quiz-piece-2");
        mouse.click("#quiz-piece-1");
        mouse.click("#quiz-piece-3");
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void matchesByCarryingEitherToTheOther(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.MATCHING);

        mouse.drag("#quiz-left-2", mouse.middle("#quiz-partner-A"));
        mouse.drag("#quiz-partner-B", mouse.middle("#quiz-left-1"));
        mouse.drag("#quiz-left-3", mouse.middle("#quiz-left-1"));
        mouse.click("#quiz-check");
        assertThat(marked(robot).response())
                .as("what was dropped on its like stays alone")
                .isEqualTo(new Response.Paired(List.of(1, 0, Response.OPEN)));
        goOn(robot);
        mouse.drag("#quiz-left-1", mouse.middle("#quiz-partner-B"));
        mouse.drag("#quiz-left-2", mouse.middle("#quiz-partner-A"));
        mouse.drag("#quiz-left-3", mouse.middle("#quiz-partner-D"));
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void carriesPiecesToTheirPlaceAndBack(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.JUMBLE);

        mouse.drag("#quiz-piece-1", mouse.middle("#quiz-order"));
        mouse.drag("#quiz-piece-2", mouse.leftOf("#quiz-piece-1"));
        mouse.click("#quiz-piece-4");
        mouse.click("#quiz-piece-3");
        mouse.drag("#quiz-piece-3", mouse.leftOf("#quiz-piece-1"));
        assertThat(order())
                .as("put before a placed piece, and moved among them")
                .isEqualTo(List.of(1, 2, 0, 3));
        mouse.drag("#quiz-piece-1", mouse.middle("#quiz-skip"));
        assertThat(order()).as("carried back").isEqualTo(List.of(1, 2, 3));
        mouse.drag("#quiz-piece-1", mouse.middle("#quiz-order"));
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void carriesSentencesOverOneAnother(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.TEXT);

        mouse.drag("#quiz-piece-1", mouse.middle("#quiz-order"));
        mouse.drag("#quiz-piece-3", mouse.middle("#quiz-order").add(0, 12));
        mouse.drag("#quiz-piece-2", mouse.middle("#quiz-order").subtract(0, 30));
        assertThat(order()).isEqualTo(List.of(1, 0, 2));
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void pointsAtTheMistakeByKeys(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.MISTAKE);

        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.Pointed(0));
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.WRONG);
        goOn(robot);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void pointsAtTheMistakeByMouse(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.MISTAKE);

        mouse.click("tea.");
        mouse.click("#quiz-check");
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.WRONG);
        assertThat(marked(robot).parts().get(0).right()).isEqualTo("reads → drinks");
        goOn(robot);
        mouse.click("reads");
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void judgesAnOpenAnswerByKeys(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.OPEN);

        robot.write("To sleep").push(KeyCode.TAB).push(KeyCode.SPACE);
        await(() -> texts(robot).contains("It keeps her awake.\n茶讓她保持清醒。"));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.SelfMarked("To sleep", false));
        goOn(robot);
        robot.write("To stay awake").push(KeyCode.TAB).push(KeyCode.SPACE);
        await(() -> focused("quiz-open-right"));
        robot.push(KeyCode.SPACE).push(KeyCode.ENTER);
        assertThat(marked(robot).response()).isEqualTo(new Response.SelfMarked("To stay awake", true));
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void judgesAnOpenAnswerByMouse(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.OPEN);

        mouse.click("#quiz-look");
        mouse.click("#quiz-open-wrong");
        mouse.click("#quiz-check");
        assertThat(marked(robot).response()).isEqualTo(new Response.SelfMarked("", false));
        goOn(robot);
        mouse.click("#quiz-look");
        mouse.click("#quiz-open-right");
        mouse.click("#quiz-check");
        assertThat(marked(robot).isRight()).isTrue();
    }

    @Test
    void writesDownWhatIsSpoken(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.DICTATION);

        assertThat(spoken).as("spoken as soon as it is asked").containsExactly("She drinks tea.");
        robot.write("she sings tea").push(KeyCode.ENTER);
        assertThat(marked(robot).verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(shows(robot, "#quiz-differences")).isTrue();
        goOn(robot);
        mouse.click("#quiz-listen");
        mouse.click("#quiz-field");
        robot.write("she drinks tea");
        robot.push(KeyCode.ENTER);
        assertThat(marked(robot).isRight()).isTrue();
        assertThat(spoken).hasSize(3);
    }

    @Test
    void namesThePairsThatAreRight(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.MATCHING);

        robot.write("bda").push(KeyCode.ENTER);

        marked(robot);
        assertThat(robot.lookup("#quiz-feedback .reading-text").query().getAccessibleText())
                .isEqualTo("Right: \nmilk  牛奶\ncup  杯子");
    }

    @Test
    void bringsFeedbackIntoSightAndTheNextQuestionToItsBeginning(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.LONG, SmallQuestions.LONG_TOO);

        robot.push(KeyCode.DIGIT1).push(KeyCode.ENTER);

        marked(robot);
        Node feedback = layers.lookup("#quiz-feedback");
        Node foot = layers.lookup(".quiz-foot");
        await(() ->
                bottom(feedback) <= foot.localToScene(foot.getLayoutBounds()).getMinY());
        goOn(robot);
        await(() -> robot.lookup(".scroll-pane").queryAs(ScrollPane.class).getVvalue() == 0);
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void takesNoEmptyAnswerButShowsWhatIsRight(FxRobot robot) throws TimeoutException {
        practise(robot, SmallQuestions.ALL.toArray(Question[]::new));

        for (Question question : SmallQuestions.ALL) {
            assertThat(robot.lookup("#quiz-check").queryButton().isDisabled())
                    .as(question.id())
                    .isTrue();
            robot.push(KeyCode.ENTER);
            assertThat(model.page().get().question()).contains(question);
            assertThat(model.page().get().marked())
                    .as("Enter on nothing: " + question.id())
                    .isEmpty();
            mouse.click("#quiz-skip");
            assertThat(marked(robot).verdict()).isEqualTo(Verdict.OPEN);
            assertThat(marked(robot).parts())
                    .as("what is right: " + question.id())
                    .noneMatch(part -> part.right().isEmpty());
            assertThat(texts(robot)).contains("Not answered.");
            goOn(robot);
        }
    }

    @Test
    void leavesQuestionsOfATestOpen(FxRobot robot) throws TimeoutException {
        ask(robot, QuizRun.Mode.TEST, SmallQuestions.ALL.toArray(Question[]::new));

        for (int i = 1; i < SmallQuestions.ALL.size(); i++) {
            mouse.click("#quiz-later");
            Question next = SmallQuestions.ALL.get(i);
            await(() -> model.page().get().question().filter(next::equals).isPresent());
        }
        mouse.click("#quiz-hand-in");
        await(() -> texts(robot).contains("Hand the test in?"));
        robot.push(KeyCode.ENTER);

        await(() -> model.run().isFinished());
        assertThat(model.run().marks().values()).extracting(Marked::verdict).containsOnly(Verdict.OPEN);
    }

    private void practise(FxRobot robot, Question... questions) throws TimeoutException {
        ask(robot, QuizRun.Mode.PRACTICE, questions);
    }

    private void ask(FxRobot robot, QuizRun.Mode mode, Question... questions) throws TimeoutException {
        Quiz quiz = new Quiz(new Bilingual("Tea", "茶"), List.of("tea"), 7, List.of(questions), List.of(), Set.of());
        Marking marking = new Marking(OneDictionary.LEMMATIZER, OneDictionary.LEMMATIZER.thesaurus(), Set.of());
        robot.interact(() -> {
            model = new RunViewModel(
                    new QuizRun(QuizRun.State.fresh(quiz, mode), marking), Map.of(), evidence -> {}, NOON, state -> {});
            Localized words = new Localized(Messages.of(Locale.ENGLISH));
            RunView view = new RunView(words, model, new Overlay(words, layers), spoken::add, () -> {});
            layers.getChildren().setAll(view.node());
        });
        await(this::isReady);
    }

    private Marked marked(FxRobot robot) throws TimeoutException {
        await(() -> shows(robot, "#quiz-feedback"));
        return model.page().get().marked().orElseThrow();
    }

    /** From the feedback to the next question, if there is one. */
    private void goOn(FxRobot robot) throws TimeoutException {
        await(() -> focused("quiz-next"));
        robot.push(KeyCode.ENTER);
        await(() -> model.run().isFinished() || !shows(robot, "#quiz-feedback") && isReady());
    }

    /** The pieces in the order in which they stand above. */
    private List<Integer> order() {
        return ((Parent) layers.lookup("#quiz-order"))
                .getChildrenUnmodifiable().stream()
                        .filter(Button.class::isInstance)
                        .map(piece -> Integer.parseInt(piece.getId().substring("quiz-piece-".length())) - 1)
                        .toList();
    }

    /** Whether the keyboard is where the answer begins. */
    private boolean isReady() {
        Node focused = layers.getScene().getFocusOwner();
        return focused != null && isIn(focused, layers.lookup(".quiz-question"));
    }

    private static boolean isIn(Node node, Node ancestor) {
        return node != null && (node == ancestor || isIn(node.getParent(), ancestor));
    }

    private boolean focused(String id) {
        Node focused = layers.getScene().getFocusOwner();
        return focused != null && id.equals(focused.getId());
    }

    private void choose(FxRobot robot, String gap, String word) throws TimeoutException {
        ComboBox<?> box = robot.lookup(gap).queryAs(ComboBox.class);
        mouse.click(box);
        await(box::isShowing);
        mouse.click(robot.from(robot.lookup(".combo-box-popup").queryAll())
                .lookup(word)
                .query());
        await(() -> !box.isShowing());
    }

    private static Object gap(FxRobot robot, int number) {
        return robot.lookup("#quiz-gap-" + number).queryAs(ComboBox.class).getValue();
    }
}
