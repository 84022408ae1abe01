package org.duidu.ui.crossword;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.vocabulary.LinkedLesson;

/** A puzzle on screen, one at a time. Its clock runs only between {@link #onShow} and {@link #onHide}. */
public final class PlayView {
    private final Localized words;
    private final SettingsModel settings;
    private final Overlay overlay;
    private final PlayActions actions;
    private final Supplier<Optional<Consumer<String>>> voice;
    private final LongSupplier nanos = System::nanoTime;
    private final Celebration celebration;
    private final StackPane root = new StackPane();
    private final Timeline ticks;
    private final ObservableValue<Boolean> windowInFront;
    private boolean shown;
    private Optional<PlayViewModel> model = Optional.empty();
    private Optional<PlayTable> table = Optional.empty();

    /**
     * @param voice sounds a word, for spoken clues; empty while the machine has no voice, and spoken clues are then read.
     *     Asked for each puzzle
     */
    public PlayView(
            Localized words,
            SettingsModel settings,
            Overlay overlay,
            PlayActions actions,
            Supplier<Optional<Consumer<String>>> voice) {
        this.words = words;
        this.settings = settings;
        this.overlay = overlay;
        this.actions = actions;
        this.voice = voice;
        this.celebration = new Celebration(words, overlay, actions, settings.reduceMotion());
        ticks = new Timeline(new KeyFrame(Duration.seconds(1), event -> table.ifPresent(PlayTable::tick)));
        ticks.setCycleCount(Animation.INDEFINITE);
        words.messagesProperty().addListener((property, before, now) -> table.ifPresent(PlayTable::speakAnew));
        // Whoever shows the view may put it into the window after having said so.
        root.sceneProperty().addListener((property, before, now) -> Platform.runLater(this::focus));
        windowInFront = root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);
        windowInFront.addListener((property, before, now) -> look());
    }

    public Region node() {
        return root;
    }

    /**
     * Shows a puzzle instead of the one before.
     *
     * @param lessons that its clues come from, for the article beside the grid; may lack some, or be empty
     */
    public void play(PlayedPuzzle puzzle, List<LinkedLesson> lessons) {
        if (shown) {
            leave();
        }
        PlayViewModel played = new PlayViewModel(puzzle, settings.crossword(), nanos, actions);
        PlayTable shownTable = new PlayTable(played, lessons, words, settings, overlay, actions, voice.get());
        played.finished()
                .addListener((property, before, summary) ->
                        summary.ifPresent(each -> celebration.show(each, shownTable::focus)));
        model = Optional.of(played);
        table = Optional.of(shownTable);
        root.getChildren().setAll(shownTable.node());
        look();
        focus();
    }

    /** Call when the view comes into sight. */
    public void onShow() {
        shown = true;
        look();
        ticks.play();
        focus();
    }

    /** Call when it goes out of sight: the clock stops and the puzzle is handed out once more. */
    public void onHide() {
        leave();
        shown = false;
        ticks.stop();
    }

    private void focus() {
        if (shown && root.getScene() != null && !overlay.isShowing()) {
            table.ifPresent(PlayTable::focus);
        }
    }

    private void leave() {
        model.ifPresent(each -> {
            each.inSight(false);
            actions.changed(each.snapshot());
        });
    }

    private void look() {
        boolean inFront = Boolean.TRUE.equals(windowInFront.getValue());
        model.ifPresent(each -> each.inSight(shown && inFront));
    }
}
