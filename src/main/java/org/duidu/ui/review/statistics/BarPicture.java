package org.duidu.ui.review.statistics;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Upright bars side by side with a label under some of them. */
final class BarPicture extends Region {
    private static final double HEIGHT = 150;
    private static final double LABELS = 22;
    private static final double NUMBERS = 18;
    private static final double GAP = 0.25;

    private final List<Bar> bars;
    private final List<Region> columns = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final int highest;

    /**
     * @param label under the bar, empty for none
     * @param said what the bar tells, in words
     */
    record Bar(int value, String label, String said) {}

    BarPicture(List<Bar> bars) {
        this.bars = List.copyOf(bars);
        highest = bars.stream().mapToInt(Bar::value).max().orElse(0);
        getStyleClass().add("bar-picture");
        for (Bar bar : bars) {
            Region column = new Region();
            column.getStyleClass().add(bar.value() == 0 ? "bar-none" : "bar");
            Tooltip.install(column, new Tooltip(bar.said()));
            columns.add(column);
            Label number = new Label(bar.value() == 0 ? "" : Integer.toString(bar.value()));
            number.getStyleClass().add("bar-number");
            numbers.add(number);
            Label label = new Label(bar.label());
            label.getStyleClass().add("bar-label");
            labels.add(label);
        }
        getChildren().addAll(columns);
        getChildren().addAll(numbers);
        getChildren().addAll(labels);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 560;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double step = getWidth() / bars.size();
        double room = getHeight() - LABELS - NUMBERS;
        for (int i = 0; i < bars.size(); i++) {
            int value = bars.get(i).value();
            double height = highest == 0 ? 1 : Math.max(1, Math.round(room * value / highest));
            double left = Math.round(i * step + step * GAP / 2);
            double top = NUMBERS + room - height;
            columns.get(i).resizeRelocate(left, top, Math.max(2, Math.round(step * (1 - GAP))), height);
            centre(numbers.get(i), (i + 0.5) * step, top - NUMBERS);
            centre(labels.get(i), (i + 0.5) * step, NUMBERS + room + 4);
        }
    }

    private void centre(Label label, double x, double y) {
        double width = label.prefWidth(-1);
        double left = Math.max(0, Math.min(getWidth() - width, x - width / 2));
        label.resizeRelocate(left, y, width, label.prefHeight(-1));
    }
}
