package org.duidu.ui.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.duidu.messages.Messages;
import org.duidu.ui.OpenApp;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.theme.Fonts;
import org.duidu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OpenApp.InWindow.class)
class CelebrationTest {
    private static final List<String> WORDS = IntStream.range(1, 9)
            .mapToObj("a"::repeat)
            .flatMap(start -> Stream.of(start + "bcdefgh", start + " market"))
            .toList();

    private final StackPane layers = new StackPane();

    @Start
    void start(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(layers, 1000, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void breaksALineOnlyBetweenWordsInChineseToo(FxRobot robot) {
        Localized words = new Localized(Messages.of(Locale.TRADITIONAL_CHINESE));
        Celebration celebration = new Celebration(
                words, new Overlay(words, layers), new PlayViewModelTest.Kept(), new SimpleBooleanProperty(true));

        robot.interact(() -> celebration.show(new PlaySummary(List.of(), WORDS, List.of(), Duration.ZERO), () -> {}));

        List<Text> names = robot.from(robot.lookup("#play-summary")).lookup(".text").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().startsWith("a"))
                .toList();
        assertThat(names).extracting(text -> text.getText().replace("、", "")).isEqualTo(WORDS);
        assertThat(names)
                .extracting(text -> text.getLayoutBounds().getHeight())
                .containsOnly(names.get(0).getLayoutBounds().getHeight());
        assertThat(names)
                .extracting(CelebrationTest::top)
                .isSorted()
                .matches(tops -> Set.copyOf(tops).size() > 1);
    }

    private static double top(Text text) {
        return text.localToScene(text.getLayoutBounds()).getMinY();
    }
}
