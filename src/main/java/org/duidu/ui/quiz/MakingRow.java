package org.duidu.ui.quiz;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;

/** Says how far a quiz is, with a button that stops it. A quiz that is made in a moment needs no row. */
final class MakingRow extends HBox {
    private static final Duration SHOW_AFTER = Duration.millis(300);

    private final Localized words;
    private final QuizMaking making;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition wait = new PauseTransition(SHOW_AFTER);
    private final Button stop;
    private Optional<Node> pressed = Optional.empty();

    MakingRow(Localized words, QuizMaking making) {
        this.words = words;
        this.making = making;
        stop = new Controls(words).button("work.stop", making::stop);
        stop.setId("quiz-making-stop");
        text.setId("quiz-making");
        for (Region part : new Region[] {text, bar, stop}) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        setSpacing(10);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(text, bar, stop);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        wait.setOnFinished(event -> {
            setVisible(true);
            stop.requestFocus();
        });
        making.progress().addListener((property, before, now) -> {
            if (before.isPresent() != now.isPresent()) {
                beginOrEnd(now.isPresent());
            }
            show();
        });
        words.messagesProperty().addListener((property, before, language) -> show());
    }

    /** Where the focus comes back to when the next quiz is made or stopped. */
    void returnFocusTo(Node button) {
        pressed = Optional.ofNullable(button);
    }

    private void beginOrEnd(boolean begins) {
        if (begins) {
            wait.playFromStart();
        } else {
            wait.stop();
            setVisible(false);
            pressed.ifPresent(Node::requestFocus);
        }
    }

    private void show() {
        making.progress().get().ifPresent(now -> {
            text.setText(
                    now.made().isPresent()
                            ? words.now("quiz.making.made", now.made().getAsInt(), now.wanted())
                            : words.now("quiz.making.reading"));
            bar.setProgress(
                    now.made().isPresent()
                            ? (double) now.made().getAsInt() / now.wanted()
                            : ProgressBar.INDETERMINATE_PROGRESS);
        });
    }
}
