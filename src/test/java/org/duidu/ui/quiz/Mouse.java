package org.duidu.ui.quiz;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A mouse that jumps to where it is to press, so that tests need not wait for its way. */
final class Mouse {
    private static final int STEPS = 4;

    private final FxRobot fx = new FxRobot();
    private final Parent root;

    /** @param root what the nodes named by id or text are in */
    Mouse(Parent root) {
        this.root = root;
    }

    /** Clicks the middle of a node, named by its id with a hash or by its text. */
    void click(String query) {
        click(find(query));
    }

    void click(Node node) {
        Point2D there = middle(node);
        act(robot -> robot.mouseMove(there));
        act(robot -> robot.mouseClick(MouseButton.PRIMARY));
    }

    /** Takes a node by its middle and drops it at a place. */
    void drag(String query, Point2D to) {
        Point2D from = middle(find(query));
        act(robot -> robot.mouseMove(from));
        act(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= STEPS; step++) {
            Point2D next = from.interpolate(to, (double) step / STEPS);
            act(robot -> robot.mouseMove(next));
        }
        act(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** The middle of a node on the screen. */
    Point2D middle(String query) {
        return middle(find(query));
    }

    /** The middle of the left edge of a node on the screen. */
    Point2D leftOf(String query) {
        Bounds bounds = onScreen(find(query));
        return new Point2D(bounds.getMinX() + 2, bounds.getCenterY());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = onScreen(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private Node find(String query) {
        return query.startsWith("#")
                ? fx.from(root).lookup(query).query()
                : fx.from(root)
                        .lookup((Labeled labeled) -> query.equals(labeled.getText()))
                        .query();
    }

    private void act(Consumer<Robot> action) {
        fx.interact(() -> action.accept(new Robot()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
