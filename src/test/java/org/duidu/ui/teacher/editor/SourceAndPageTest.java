package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.OpenApp.await;
import static org.duidu.ui.OpenApp.pointOf;
import static org.duidu.ui.teacher.editor.EditorWindowTest.open;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.ReadingText;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What is done to the source shows on the page beside it, and the other way round. */
@ExtendWith(OpenApp.InWindow.class)
class SourceAndPageTest {
    private static final String FIRST = "Day 1: a fox ran. The kite flew. It was red.";
    private static final String LAST = "Day 60: a fox ran. The kite flew. It was red.";
    private static final String CHINESE = "第1天：有隻狐狸跑過。風箏飛了。它是紅色的。";
    private static final double SCROLLED = 1500;
    private static final String LESSON = """
            ---
            title:
              en: Sixty Days
              zh: 六十天
            ---

            ## Main Body 正文

            """
            + IntStream.rangeClosed(1, 60)
                    .mapToObj(day -> "Day " + day + ": a fox ran. The kite flew. It was red.\n\n第" + day
                            + "天：有隻狐狸跑過。風箏飛了。它是紅色的。\n")
                    .collect(Collectors.joining("\n"));

    private OpenApp app;

    @Start
    void start(Stage stage) throws IOException {
        app = new OpenApp(stage);
        app.put("days.md", LESSON);
        app.open();
    }

    @Stop
    void stop() throws IOException {
        app.close();
    }

    @Test
    void thePageFollowsTheCaret(FxRobot robot) throws TimeoutException {
        CodeArea source = open(robot, "Sixty Days", LESSON);
        await(() -> onPage(robot, FIRST));

        robot.interact(() -> source.moveTo(LESSON.length()));
        await(() -> onPage(robot, LAST) && !onPage(robot, FIRST));

        robot.interact(() -> source.moveTo(LESSON.indexOf(FIRST)));
        await(() -> onPage(robot, FIRST) && !onPage(robot, LAST));
    }

    @Test
    void thePageFollowsTheScrolledSource(FxRobot robot) throws TimeoutException {
        CodeArea source = open(robot, "Sixty Days", LESSON);
        await(() -> onPage(robot, FIRST));

        scrollDown(robot, source);

        await(() -> !onPage(robot, FIRST));
        assertThat(source.getCaretPosition()).isZero();
    }

    @Test
    void theSourceFollowsTheScrolledPage(FxRobot robot) throws TimeoutException {
        CodeArea source = open(robot, "Sixty Days", LESSON);
        await(() -> onPage(robot, FIRST));

        scrollDown(robot, robot.lookup(".page").query());

        await(() -> !onPage(robot, FIRST) && onPage(robot, firstVisible(source)));
    }

    @Test
    void aSentenceDraggedOntoAnothersChineseIsPairedWithIt(FxRobot robot) throws TimeoutException {
        CodeArea source = open(robot, "Sixty Days", LESSON);
        await(() -> onPage(robot, FIRST));

        robot.drag(pointOf(robot, FIRST, FIRST.indexOf("fox"))).dropTo(pointOf(robot, CHINESE, CHINESE.indexOf("風箏")));

        await(() -> !source.getText().equals(LESSON));
        assertThat(source.getText())
                .isEqualTo(LESSON.replace(FIRST, "Day 1: a fox ran. The kite flew. // It was red.")
                        .replace(CHINESE, "第1天：有隻狐狸跑過。風箏飛了。 // 它是紅色的。"));
    }

    /** As a wheel does: the robot's own wheel does not turn without a screen. */
    private static void scrollDown(FxRobot robot, Node pane) {
        Node flow = robot.from(pane)
                .lookup((Node node) -> node instanceof VirtualFlow)
                .query();
        robot.interact(() -> Event.fireEvent(flow, wheel(-SCROLLED)));
    }

    private static ScrollEvent wheel(double way) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                way,
                0,
                way,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(null, 0, 0));
    }

    private static String firstVisible(CodeArea source) {
        return source.getText(source.firstVisibleParToAllParIndex());
    }

    private static boolean onPage(FxRobot robot, String text) {
        return robot.lookup((Node node) ->
                        node instanceof ReadingText shown && shown.text().equals(text))
                .tryQuery()
                .isPresent();
    }
}
