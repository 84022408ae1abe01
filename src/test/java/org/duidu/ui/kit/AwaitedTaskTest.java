package org.duidu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duidu.messages.Messages;
import org.duidu.ui.OpenApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OpenApp.InWindow.class)
class AwaitedTaskTest {
    private final List<String> got = new ArrayList<>();
    private final Held tasks = new Held();
    private AwaitedTask awaited;

    /** Work that ends when a test says so. */
    private static final class Held implements TaskRunner {
        private Runnable end = () -> {};
        private boolean cancelled;

        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            end = () -> {
                try {
                    onDone.accept(work.call());
                } catch (Exception failure) {
                    onFailure.accept(failure);
                }
            };
            return () -> cancelled = true;
        }
    }

    @Start
    void start(Stage stage) {
        StackPane layers = new StackPane();
        Localized words = new Localized(Messages.of(Locale.ENGLISH));
        awaited = new AwaitedTask(words, new Overlay(words, layers), tasks);
        stage.setScene(new Scene(layers, 1000, 640));
        stage.show();
    }

    @Test
    void showsNoCardForWhatTakesAMoment(FxRobot robot) {
        robot.interact(() -> {
            begin(() -> "made");
            tasks.end.run();
        });

        assertThat(got).containsExactly("made");
        assertThat(awaited.running().get()).isFalse();
        assertThat(OpenApp.shows(robot, "#awaited-stop")).isFalse();
    }

    @Test
    void takesTheCardAwayWithTheResult(FxRobot robot) throws TimeoutException {
        robot.interact(() -> begin(() -> "made"));
        OpenApp.await(() -> OpenApp.shows(robot, "#awaited-stop"));
        robot.interact(() -> begin(() -> "another"));

        robot.interact(tasks.end);

        assertThat(got).containsExactly("made");
        assertThat(tasks.cancelled).isFalse();
        assertThat(OpenApp.shows(robot, "#awaited-stop")).isFalse();
    }

    @Test
    void stopsByItsButtonAndByEscape(FxRobot robot) throws TimeoutException {
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.ESCAPE)) {
            tasks.cancelled = false;
            robot.interact(() -> begin(() -> "made"));
            OpenApp.await(() -> OpenApp.shows(robot, "#awaited-stop"));

            robot.type(key);

            assertThat(tasks.cancelled).isTrue();
            assertThat(awaited.running().get()).isFalse();
            assertThat(OpenApp.shows(robot, "#awaited-stop")).isFalse();
        }
        assertThat(got).isEmpty();
    }

    @Test
    void tellsOfAFailure(FxRobot robot) {
        robot.interact(() -> {
            begin(() -> {
                throw new IllegalStateException("broken");
            });
            tasks.end.run();
        });

        assertThat(got).containsExactly("broken");
        assertThat(awaited.running().get()).isFalse();
    }

    private void begin(Callable<String> work) {
        awaited.run("puzzles.clues.writing", work, got::add, failure -> got.add(failure.getMessage()));
    }
}
