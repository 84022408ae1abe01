package org.duidu.ui.puzzles;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.duidu.crossword.Cell;
import org.duidu.crossword.Layout;

/** The empty squares of a layout, as large as there is room for. */
final class LayoutPicture extends Pane {
    private static final double LARGEST = 56;
    private static final double GAP = 2;

    private int rows;
    private int cols;

    LayoutPicture() {
        getStyleClass().add("layout-picture");
        setMinSize(0, 0);
    }

    void show(Layout layout) {
        Set<Cell> cells = new HashSet<>();
        layout.words().forEach(word -> cells.addAll(word.cells()));
        rows = layout.rows();
        cols = layout.cols();
        getChildren().setAll(cells.stream().map(LayoutPicture::square).toList());
        requestLayout();
    }

    void clear() {
        getChildren().clear();
    }

    private static Region square(Cell cell) {
        Region square = new Region();
        square.getStyleClass().add("layout-square");
        square.setUserData(cell);
        return square;
    }

    @Override
    protected void layoutChildren() {
        double side = Math.floor(Math.min(LARGEST, Math.min(getWidth() / cols, getHeight() / rows)));
        double left = Math.floor((getWidth() - side * cols) / 2);
        double top = Math.floor((getHeight() - side * rows) / 2);
        getChildren().forEach(square -> {
            Cell cell = (Cell) square.getUserData();
            square.resizeRelocate(left + cell.col() * side, top + cell.row() * side, side - GAP, side - GAP);
        });
    }
}
