package org.duidu.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Teller;
import org.kordamp.ikonli.feather.Feather;

/** Short messages at the foot of the window. They go by themselves; those about trouble stay until they are closed. */
public final class Notices implements Teller {
    private static final Duration STAY = Duration.seconds(6);
    private static final double WIDTH = 520;

    private final Controls controls;
    private final Localized words;
    private final VBox box = new VBox(8);

    Notices(Localized words) {
        this.words = words;
        this.controls = new Controls(words);
        box.setAlignment(Pos.BOTTOM_CENTER);
        box.setPickOnBounds(false);
        box.getStyleClass().add("notices-layer");
    }

    Region node() {
        return box;
    }

    /** Says something that needs no answer. */
    @Override
    public void say(String key, Object... arguments) {
        HBox notice = show(words.now(key, arguments));
        PauseTransition wait = new PauseTransition(STAY);
        wait.setOnFinished(event -> box.getChildren().remove(notice));
        wait.play();
    }

    /** Says that something went wrong, and what to do; stays until it is closed. */
    @Override
    public void warn(String key, Object... arguments) {
        show(words.now(key, arguments)).getStyleClass().add("notice-warning");
    }

    /**
     * Says that something unexpected happened, and goes on.
     *
     * @param code short and stable, to quote
     * @param details to be copied for whoever looks into it
     */
    public void unexpected(String code, String details) {
        HBox notice = show(words.now("notice.unexpected", code));
        notice.getStyleClass().add("notice-warning");
        Button copy = controls.button("notice.copy", () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code + "\n" + details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setMinWidth(Region.USE_PREF_SIZE);
        notice.getChildren().add(2, copy);
    }

    /** What is being said already goes to the end instead of standing there twice. */
    private HBox show(String text) {
        box.getChildren().removeIf(notice -> text.equals(notice.getUserData()));
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Button close = controls.iconButton(Feather.X, "notice.close");
        HBox notice = new HBox(12, label, Controls.spring(), close);
        notice.setUserData(text);
        notice.getStyleClass().add("notice-card");
        notice.setMaxWidth(WIDTH);
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        close.setOnAction(event -> box.getChildren().remove(notice));
        box.getChildren().add(notice);
        return notice;
    }
}
