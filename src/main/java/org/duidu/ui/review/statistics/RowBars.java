package org.duidu.ui.review.statistics;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Lines with a name, a bar that lies, and what it tells; some with a mark on the bar. */
final class RowBars extends GridPane {

    /**
     * @param share how much of the bar is filled, 0 to 1
     * @param mark where a wish is marked on the bar, 0 to 1
     * @param said the figures in words
     */
    record Row(String name, double share, OptionalDouble mark, String said) {}

    RowBars(List<Row> rows) {
        setHgap(12);
        setVgap(8);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Label name = new Label(row.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label said = new Label(row.said());
            said.getStyleClass().add("quiet");
            said.setMinWidth(Region.USE_PREF_SIZE);
            LyingBar bar = new LyingBar(row);
            GridPane.setHgrow(bar, Priority.ALWAYS);
            addRow(i, name, bar, said);
        }
    }

    private static final class LyingBar extends Region {
        private static final double HEIGHT = 14;

        private final Region filled = new Region();
        private final Region mark = new Region();
        private final Row row;

        private LyingBar(Row row) {
            this.row = row;
            getStyleClass().add("bar-track");
            filled.getStyleClass().add("bar");
            mark.getStyleClass().add("bar-mark");
            mark.setVisible(row.mark().isPresent());
            getChildren().addAll(filled, mark);
        }

        @Override
        protected double computePrefHeight(double width) {
            return HEIGHT;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 200;
        }

        @Override
        protected double computeMaxHeight(double width) {
            return HEIGHT;
        }

        @Override
        protected void layoutChildren() {
            filled.resizeRelocate(0, 0, Math.round(getWidth() * row.share()), getHeight());
            mark.resizeRelocate(Math.round(getWidth() * row.mark().orElse(0)) - 1, -3, 2, getHeight() + 6);
        }
    }
}
