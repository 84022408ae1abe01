package org.duidu.ui.crossword;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.duidu.crossword.Cell;
import org.duidu.crossword.Layout;
import org.duidu.crossword.Numbering;
import org.duidu.ui.crossword.CellView.Light;
import org.duidu.ui.settings.CrosswordChoices;

/**
 * The grid. One stop for the Tab key: the cell of the cursor has the focus for all of them, so that a screen reader
 * reads it wherever it goes. Where no word runs nothing is drawn.
 *
 * <p>No input method is asked for on purpose: without one the system gives plain letters even while a Chinese input
 * method is chosen. Where one writes all the same, what it commits is taken.
 */
final class GridView extends Pane {
    private final PlayViewModel model;
    private final Layout layout;
    private final Map<Cell, CellView> cells = new HashMap<>();
    private double side;

    GridView(PlayViewModel model, PlayTexts texts, CrosswordChoices choices) {
        this.model = model;
        this.layout = model.crossword().layout();
        setId("crossword-grid");
        getStyleClass().add("crossword-grid");
        Numbering numbering = layout.numbering();
        for (Cell cell : model.puzzle().cells()) {
            CellView view = new CellView(numbering.at(cell), () -> texts.cell(cursorIn(cell)));
            view.setId("cell-" + (cell.row() + 1) + "-" + (cell.col() + 1));
            view.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> press(cell, press));
            cells.put(cell, view);
        }
        getChildren().addAll(cells.values());
        PlayKeys keys = new PlayKeys(model, choices);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, keys::committed);
        model.changes().addListener((property, before, now) -> show());
        model.cursor().property().addListener((property, before, now) -> moved());
        show();
    }

    /** Gives the focus to the cell of the cursor. */
    void focus() {
        current().requestFocus();
    }

    CellView current() {
        return cells.get(model.cursor().get().cell());
    }

    /** @param pixels of a cell's side, whole so that lines are crisp */
    void setSide(double pixels) {
        if (pixels != side) {
            side = pixels;
            cells.forEach((cell, view) -> {
                view.setSide(side);
                view.relocate(cell.col() * side, cell.row() * side);
            });
            setMinSize(layout.cols() * side + 1, layout.rows() * side + 1);
            setPrefSize(getMinWidth(), getMinHeight());
            setMaxSize(getMinWidth(), getMinHeight());
        }
    }

    /** Keeps cells where {@link #setSide} put them: they have no wishes of their own. */
    @Override
    protected void layoutChildren() {}

    private Cursor cursorIn(Cell cell) {
        return model.walk().at(cell, model.cursor().get().direction());
    }

    private void press(Cell cell, MouseEvent press) {
        boolean onlyFocus = !hasFocus() && cell.equals(model.cursor().get().cell());
        if (!onlyFocus) {
            model.cursor().press(cell);
        }
        focus();
        press.consume();
    }

    private boolean hasFocus() {
        return cells.values().stream().anyMatch(CellView::isFocused);
    }

    private void moved() {
        boolean follow = hasFocus();
        show();
        if (follow) {
            focus();
        }
    }

    private void show() {
        Set<Cell> word = new HashSet<>(model.cursor().word().cells());
        Set<Cell> crossing = new HashSet<>();
        model.cursor().crossing().ifPresent(each -> crossing.addAll(each.cells()));
        Cell current = model.cursor().get().cell();
        cells.forEach((cell, view) -> {
            Light light = crossing.contains(cell) ? Light.CROSSING : Light.NONE;
            light = word.contains(cell) ? Light.WORD : light;
            view.show(model.puzzle().at(cell), cell.equals(current) ? Light.CURRENT : light);
        });
        // The thick border of the current cell must not lie under its neighbours' thin ones.
        current().toFront();
    }
}
