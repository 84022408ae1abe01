package org.duidu.ui.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card over the whole window, behind a veil: a page to read, a form to fill in, a question with its answers. One at a
 * time; Escape, its cross and a click beside it close it. A node in the scene rather than a window of its own, so that it
 * takes the theme and can be tested without a display.
 */
public final class Overlay {
    private static final double QUESTION_WIDTH = 480;

    private final Controls controls;
    private final StackPane layer;
    private StackPane shown;
    private Node returnFocusTo;
    private Runnable onClosed = () -> {};

    /**
     * An answer to a question.
     *
     * @param key what will happen, as a key: never a mere yes
     * @param main whether it is the usual answer, taken by Enter; at most one of a question's answers
     */
    public record Answer(String key, boolean main, Runnable action) {
        public static Answer main(String key, Runnable action) {
            return new Answer(key, true, action);
        }

        public static Answer other(String key, Runnable action) {
            return new Answer(key, false, action);
        }
    }

    /**
     * @param layer a pane over the whole window
     */
    public Overlay(Localized words, StackPane layer) {
        this.controls = new Controls(words);
        this.layer = layer;
    }

    public boolean isShowing() {
        return shown != null;
    }

    /**
     * Shows content under a title, instead of what was shown before.
     *
     * @param title a key
     * @param width of the card, in pixels; less where the window is narrower
     * @param whenClosed what to do after it has been closed, in whatever way
     */
    public void show(String title, Region content, double width, Runnable whenClosed) {
        Label heading = controls.wrapped(title);
        heading.getStyleClass().add("page-title");
        Button close = controls.iconButton(Feather.X, "overlay.close");
        close.setId("overlay-close");
        close.setOnAction(event -> close());
        ScrollPane scroll = new WrappedScroll(content);
        scroll.setFitToWidth(true);
        HBox top = new HBox(16, heading, Controls.spring(), close);
        top.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(16, top, scroll);
        card.getStyleClass().add("overlay-card");
        card.setMaxWidth(width);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        open(card, whenClosed);
        close.requestFocus();
    }

    /**
     * Asks something. Escape answers nothing.
     *
     * @param title a key
     * @param text what it is about, already in the reader's language
     * @param answers from the right to the left: the main one first
     */
    public void ask(String title, String text, List<Answer> answers) {
        Label detail = new Label(text);
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer answer : answers) {
            Button button = controls.button(answer.key(), () -> {
                close();
                answer.action().run();
            });
            button.setMinWidth(Region.USE_PREF_SIZE);
            if (answer.main()) {
                button.getStyleClass().add("accent");
                button.setDefaultButton(true);
            }
            buttons.getChildren().add(0, button);
        }
        show(title, new VBox(20, detail, buttons), QUESTION_WIDTH, () -> {});
        buttons.getChildren().get(buttons.getChildren().size() - 1).requestFocus();
    }

    private void open(Region card, Runnable whenClosed) {
        Node focus = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        Node before = shown == null ? focus : returnFocusTo;
        close();
        returnFocusTo = before;
        onClosed = whenClosed;
        shown = new StackPane(card);
        shown.getStyleClass().add("veil");
        shown.setOnMouseClicked(click -> {
            if (click.getTarget() == shown) {
                close();
            }
        });
        shown.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
        layer.getChildren().add(shown);
        // What a scroll pane holds can take the focus only once the pane has been laid out.
        shown.applyCss();
        layer.layout();
    }

    public void close() {
        if (shown != null) {
            layer.getChildren().remove(shown);
            shown = null;
            if (returnFocusTo != null && returnFocusTo.getScene() != null) {
                returnFocusTo.requestFocus();
            }
            Runnable after = onClosed;
            onClosed = () -> {};
            after.run();
        }
    }

    /** As high as its content at the width it has: a scroll pane asks for the height of unbroken lines. */
    private static final class WrappedScroll extends ScrollPane {
        private final Region content;

        private WrappedScroll(Region content) {
            super(content);
            this.content = content;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            Insets in = getInsets();
            double inner = width < 0 ? -1 : width - in.getLeft() - in.getRight();
            return in.getTop() + Math.ceil(content.prefHeight(inner)) + in.getBottom();
        }
    }
}
