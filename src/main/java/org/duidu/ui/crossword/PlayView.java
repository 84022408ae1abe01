package org.duidu.ui.crossword;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.vocabulary.LinkedLesson;

/** A puzzle on screen, one at a time. */
public final class PlayView {
    private final BorderPane root = new BorderPane();

    /**
     * @param voice sounds a word, for spoken clues; empty on a machine without a voice
     */
    public PlayView(
            Localized words,
            SettingsModel settings,
            Overlay overlay,
            PlayActions actions,
            Optional<Consumer<String>> voice) {
        root.getStyleClass().add("play");
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
        root.setUserData(puzzle.id());
    }

    /** Call when the view comes into sight. */
    public void onShow() {
        root.requestFocus();
    }

    /** Call when it goes out of sight: the clock stops and the puzzle is handed out once more. */
    public void onHide() {}
}
