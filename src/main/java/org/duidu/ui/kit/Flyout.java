package org.duidu.ui.kit;

import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A panel that floats over a screen, under the button that opened it or beside a word. It closes on Escape and on a
 * click outside. A node in the scene rather than a window of its own: those can outlive the app.
 */
public final class Flyout {
    private static final double GAP = 8;
    private static final Duration FADE = Duration.millis(140);

    private final Pane host;
    private final ObservableBooleanValue reduceMotion;
    private Region shown;
    private Node returnFocusTo;
    private Runnable onHidden = () -> {};

    /**
     * @param host a pane over the whole screen that lets clicks through where it is empty
     */
    public Flyout(Pane host, ObservableBooleanValue reduceMotion) {
        this.host = host;
        this.reduceMotion = reduceMotion;
        host.setPickOnBounds(false);
        host.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::closeOutside);
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
            }
        });
    }

    public boolean isShowing() {
        return shown != null;
    }

    /** Shows a panel under a node, its right edge at the node's right edge. */
    public void showUnder(Node anchor, Region panel) {
        Bounds at = host.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        show(panel, anchor, () -> {});
        double width = panel.prefWidth(-1);
        place(panel, at.getMaxX() - width, at.getMaxY() + GAP, width);
    }

    /**
     * Shows a panel beside a word: under its sentence, over it or at its right, where there is room for it. Only a
     * window with no such room has it on the sentence.
     *
     * @param word the word's box in the scene
     * @param sentence the box of its whole sentence in the scene
     * @param whenHidden what to do after it has been closed
     */
    public void showBeside(Bounds word, Bounds sentence, Region panel, Node focusAfter, Runnable whenHidden) {
        show(panel, focusAfter, whenHidden);
        Bounds at = host.sceneToLocal(word);
        Bounds whole = host.sceneToLocal(sentence);
        double width = Math.min(panel.prefWidth(-1), host.getWidth() - 2 * GAP);
        double height = panel.prefHeight(width);
        double under = whole.getMaxY() + GAP;
        double over = whole.getMinY() - GAP - height;
        double beside = whole.getMaxX() + GAP;
        boolean fitsUnder = under + height <= host.getHeight() - GAP;
        boolean fitsOver = over >= GAP;
        if (!fitsUnder && !fitsOver && beside + width <= host.getWidth() - GAP) {
            place(panel, beside, at.getMinY(), width);
        } else {
            place(panel, at.getMinX() - GAP, fitsUnder || !fitsOver ? under : over, width);
        }
    }

    private void show(Region panel, Node focusAfter, Runnable whenHidden) {
        hide();
        shown = panel;
        returnFocusTo = focusAfter;
        onHidden = whenHidden;
        panel.setManaged(false);
        if (!panel.getStyleClass().contains("flyout")) {
            panel.getStyleClass().add("flyout");
        }
        host.getChildren().add(panel);
        panel.applyCss();
        if (!reduceMotion.get()) {
            FadeTransition fade = new FadeTransition(FADE, panel);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void place(Region panel, double x, double y, double width) {
        double room = Math.max(120, host.getHeight() - 2 * GAP);
        double height = Math.min(panel.prefHeight(width), room);
        double left = Math.max(GAP, Math.min(x, host.getWidth() - width - GAP));
        double top = Math.max(GAP, Math.min(y, host.getHeight() - height - GAP));
        panel.resizeRelocate(left, top, width, height);
    }

    public void hide() {
        if (shown != null) {
            Region closing = shown;
            boolean hadFocus = closing.getScene() != null
                    && isInside(closing, closing.getScene().getFocusOwner());
            shown = null;
            host.getChildren().remove(closing);
            if (hadFocus && returnFocusTo != null) {
                returnFocusTo.requestFocus();
            }
            Runnable after = onHidden;
            onHidden = () -> {};
            after.run();
        }
    }

    private void closeOutside(MouseEvent press) {
        if (shown != null && !contains(shown, press) && !contains(returnFocusTo, press)) {
            hide();
        }
    }

    private void closeOnEscape(KeyEvent key) {
        if (shown != null && key.getCode() == KeyCode.ESCAPE) {
            hide();
            key.consume();
        }
    }

    private static boolean contains(Node node, MouseEvent press) {
        Point2D point = node.sceneToLocal(press.getSceneX(), press.getSceneY());
        return node.contains(point);
    }

    private static boolean isInside(Node ancestor, Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }
}
