package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** A list that makes only the rows in sight, because a long lesson has hundreds; scrolled by wheel and keys. */
final class RowList {
    private static final double STEP = 48;

    private final ObservableList<Supplier<Region>> items = FXCollections.observableArrayList();
    private final VirtualFlow<Supplier<Region>, Cell<Supplier<Region>, Region>> flow;
    private final VirtualizedScrollPane<VirtualFlow<Supplier<Region>, Cell<Supplier<Region>, Region>>> pane;

    RowList(String id) {
        flow = VirtualFlow.createVertical(items, RowList::cell);
        flow.getStyleClass().add("editor-rows");
        pane = new VirtualizedScrollPane<>(flow);
        pane.setId(id);
        pane.setFocusTraversable(true);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Cell<Supplier<Region>, Region> cell(Supplier<Region> row) {
        Region node = row.get();
        node.getStyleClass().add("editor-row");
        return Cell.wrapNode(node);
    }

    Region node() {
        return pane;
    }

    /**
     * Shows other rows, as far from the top as before.
     *
     * @param rows make their nodes when they come into sight
     */
    void show(List<Supplier<Region>> rows) {
        int first = items.isEmpty() ? 0 : flow.getFirstVisibleIndex();
        items.setAll(rows);
        if (!rows.isEmpty()) {
            flow.showAsFirst(Math.max(0, Math.min(first, rows.size() - 1)));
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> flow.scrollYBy(STEP);
            case UP -> flow.scrollYBy(-STEP);
            case PAGE_DOWN -> flow.scrollYBy(flow.getHeight());
            case PAGE_UP -> flow.scrollYBy(-flow.getHeight());
            default -> {
                return;
            }
        }
        key.consume();
    }
}
