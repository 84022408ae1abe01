package org.duidu.ui.review.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.duidu.review.Statistics.CurvePoint;
import org.duidu.ui.kit.Localized;

/** How a memory faded and was refreshed: the chance of recall over the days, the wish as a dashed line, today upright. */
final class CurvePicture extends Region {
    private static final double HEIGHT = 150;
    private static final double LEFT = 44;
    private static final double BOTTOM = 22;
    private static final double TOP = 8;

    private final List<CurvePoint> points;
    private final double wish;
    private final long todayAt;
    private final Polyline curve = new Polyline();
    private final Line wished = new Line();
    private final Line now = new Line();
    private final Line ground = new Line();
    private final Label full = new Label("100%");
    private final Label wishLabel;
    private final Label none = new Label("0%");
    private final Label first;
    private final Label last;

    /**
     * @param points at least one
     * @param wish the share that the learner wishes to remember, 0 to 1
     */
    CurvePicture(Localized words, List<CurvePoint> points, double wish, LocalDate today) {
        this.points = List.copyOf(points);
        this.wish = wish;
        todayAt = ChronoUnit.DAYS.between(points.get(0).day(), today);
        wishLabel = new Label(words.now("review.settings.percent", Math.round(wish * 100)));
        first = new Label(Dates.near(points.get(0).day(), today));
        last = new Label(Dates.near(points.get(points.size() - 1).day(), today));
        getStyleClass().add("curve-picture");
        curve.getStyleClass().add("curve");
        wished.getStyleClass().add("curve-wish");
        now.getStyleClass().add("curve-now");
        ground.getStyleClass().add("curve-ground");
        List.of(full, wishLabel, none, first, last)
                .forEach(label -> label.getStyleClass().add("bar-label"));
        getChildren().addAll(ground, now, wished, curve, full, wishLabel, none, first, last);
        getChildren().forEach(node -> node.setManaged(false));
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
        return 300;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - 8;
        double low = getHeight() - BOTTOM;
        curve.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            curve.getPoints().addAll(x(i, right), y(points.get(i).recall(), low));
        }
        line(wished, LEFT, y(wish, low), right, y(wish, low));
        line(ground, LEFT, low, right, low);
        line(now, x(todayAt, right), TOP, x(todayAt, right), low);
        place(full, 0, TOP - 8);
        place(wishLabel, 0, Math.max(TOP + 8, y(wish, low) - 4));
        place(none, 0, low - 14);
        place(first, LEFT, low + 4);
        place(last, right - last.prefWidth(-1), low + 4);
    }

    private double x(double day, double right) {
        return LEFT + (right - LEFT) * day / Math.max(1, points.size() - 1);
    }

    private static double y(double recall, double low) {
        return TOP + (low - TOP) * (1 - recall);
    }

    private static void line(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
