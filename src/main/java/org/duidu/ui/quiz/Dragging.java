package org.duidu.ui.quiz;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Lets a piece be carried with the mouse. A press without a move stays a click. */
final class Dragging {
    /** How far the mouse has to go before a click becomes a move, in pixels. */
    private static final double CLICK = 6;

    private final Node piece;
    private final Consumer<Point2D> over;
    private final Consumer<Point2D> drop;
    private Point2D grip = Point2D.ZERO;
    private boolean carried;

    private Dragging(Node piece, Consumer<Point2D> over, Consumer<Point2D> drop) {
        this.piece = piece;
        this.over = over;
        this.drop = drop;
    }

    /**
     * Makes a piece able to be carried; it goes back to its place by itself.
     *
     * @param over gets the mouse's place in the scene while the piece is carried
     * @param drop gets the place in the scene where it is let go
     */
    static void enable(Node piece, Consumer<Point2D> over, Consumer<Point2D> drop) {
        Dragging dragging = new Dragging(piece, over, drop);
        piece.addEventFilter(MouseEvent.MOUSE_PRESSED, dragging::pressed);
        piece.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging::moved);
        piece.addEventFilter(MouseEvent.MOUSE_RELEASED, dragging::released);
    }

    /** Whether a place in the scene lies on a node. */
    static boolean isOn(Node node, Point2D inScene) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.contains(inScene);
    }

    private void pressed(MouseEvent mouse) {
        grip = inParent(mouse);
        carried = false;
    }

    private void moved(MouseEvent mouse) {
        Point2D way = inParent(mouse).subtract(grip);
        if (mouse.getButton() != MouseButton.PRIMARY || !carried && way.magnitude() < CLICK) {
            return;
        }
        carried = true;
        raise(-1);
        piece.setTranslateX(way.getX());
        piece.setTranslateY(way.getY());
        over.accept(inScene(mouse));
        mouse.consume();
    }

    private void released(MouseEvent mouse) {
        if (!carried) {
            return;
        }
        carried = false;
        raise(0);
        piece.setTranslateX(0);
        piece.setTranslateY(0);
        if (piece instanceof ButtonBase button) {
            button.disarm();
        }
        mouse.consume();
        drop.accept(inScene(mouse));
    }

    /** Over its neighbours and over those of what it lies in. */
    private void raise(double viewOrder) {
        piece.setViewOrder(viewOrder);
        piece.getParent().setViewOrder(viewOrder);
    }

    private Point2D inParent(MouseEvent mouse) {
        return piece.getParent().sceneToLocal(inScene(mouse));
    }

    private static Point2D inScene(MouseEvent mouse) {
        return new Point2D(mouse.getSceneX(), mouse.getSceneY());
    }
}
