package org.duidu.ui.puzzles;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;

/** Asks which clues the words of a puzzle shall have instead. */
final class OtherClues {
    private static final double WIDTH = 420;

    private OtherClues() {}

    static void ask(Localized words, Overlay overlay, List<Overlay.Answer> answers) {
        Controls controls = new Controls(words);
        VBox choices = new VBox(8, controls.wrapped("puzzles.other.advice"));
        for (Overlay.Answer answer : answers) {
            Button button = controls.button(answer.key(), () -> {
                overlay.close();
                answer.action().run();
            });
            button.setMaxWidth(Double.MAX_VALUE);
            choices.getChildren().add(button);
        }
        overlay.show("puzzles.other.title", choices, WIDTH, () -> {});
    }
}
