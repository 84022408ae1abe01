package org.duidu.ui.crossword;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duidu.crossword.Layout;

/** The grid as large as its place allows, or larger and scrolled when the learner wants it so. */
final class GridFrame {
    private static final double SMALLEST = 24;
    private static final double LARGEST_FITTED = 56;
    private static final double AROUND = 12;
    private static final double STEP = 1.2;
    private static final double MOST = 3;

    private final GridView grid;
    private final Layout layout;
    private final StackPane centred;
    private final ScrollPane scroll;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    GridFrame(GridView grid, PlayViewModel model) {
        this.grid = grid;
        this.layout = model.crossword().layout();
        centred = new StackPane(grid);
        scroll = new ScrollPane(centred);
        scroll.getStyleClass().add("play-scroll");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinSize(0, 0);
        scroll.viewportBoundsProperty().addListener((property, before, now) -> fit());
        scroll.setOnMousePressed(press -> grid.focus());
        zoom.addListener((property, before, now) -> fit());
        model.cursor().property().addListener((property, before, now) -> reveal());
        grid.setSide(SMALLEST);
    }

    Region node() {
        return scroll;
    }

    /** Larger or smaller by whole steps. */
    void zoom(int steps) {
        zoom.set(Math.max(1 / MOST, Math.min(MOST, zoom.get() * Math.pow(STEP, steps))));
    }

    void fitAgain() {
        zoom.set(1);
    }

    private void fit() {
        Bounds room = scroll.getViewportBounds();
        double wide = (room.getWidth() - 2 * AROUND) / layout.cols();
        double high = (room.getHeight() - 2 * AROUND) / layout.rows();
        double fitted = Math.max(SMALLEST, Math.min(LARGEST_FITTED, Math.min(wide, high)));
        grid.setSide(Math.max(SMALLEST, Math.floor(fitted * zoom.get())));
        centred.setMinSize(grid.getMinWidth() + 2 * AROUND, grid.getMinHeight() + 2 * AROUND);
        reveal();
    }

    /** Scrolls to the cell of the cursor, with a cell around it. */
    private void reveal() {
        Bounds cell = grid.current().getBoundsInParent();
        Bounds room = scroll.getViewportBounds();
        double left = (centred.getMinWidth() - grid.getMinWidth()) / 2;
        scroll.setHvalue(share(
                cell.getMinX() + left, cell.getWidth(), room.getWidth(), centred.getMinWidth(), scroll.getHvalue()));
        scroll.setVvalue(share(
                cell.getMinY() + left, cell.getHeight(), room.getHeight(), centred.getMinHeight(), scroll.getVvalue()));
    }

    private static double share(double start, double size, double room, double whole, double now) {
        double hidden = whole - room;
        if (hidden <= 0) {
            return now;
        }
        double first = now * hidden;
        double wanted = Math.min(first, start - size);
        wanted = Math.max(wanted, start + 2 * size - room);
        return Math.max(0, Math.min(1, wanted / hidden));
    }
}
