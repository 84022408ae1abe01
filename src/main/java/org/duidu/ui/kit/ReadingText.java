package org.duidu.ui.kit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/**
 * A paragraph of running text with layers of light behind it: lit sentences, found words, the selection, dotted lines
 * under vocabulary. Lighting a range changes a path and never the text, so it costs no new layout.
 */
public final class ReadingText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Map<Layer, Path> paths = new EnumMap<>(Layer.class);
    private final Map<Layer, List<TextRange>> ranges = new EnumMap<>(Layer.class);
    private final String text;
    private final Typeface typeface;

    /** What can be shown under the text, lowest first. */
    public enum Layer {
        SOFT,
        LIT,
        FOUND,
        CURRENT,
        SELECTION,
        MARK,
        FOCUS;

        private boolean isLine() {
            return this == MARK || this == FOCUS;
        }
    }

    public ReadingText(RichText content, Typeface typeface) {
        this.text = content.text();
        this.typeface = typeface;
        getStyleClass().add("reading-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        for (Layer layer : Layer.values()) {
            Path path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.getStyleClass().setAll("layer-" + layer.name().toLowerCase(Locale.ROOT));
            paths.put(layer, path);
            ranges.put(layer, List.of());
            getChildren().add(path);
        }
        flow.getChildren().setAll(typeface.set(content));
        flow.setLineSpacing(typeface.gap());
        flow.setMouseTransparent(true);
        setPickOnBounds(true);
        getChildren().add(flow);
    }

    public String text() {
        return text;
    }

    /** Shows a layer behind these ranges and nowhere else; ranges past the text's end are cut off. */
    public void show(Layer layer, List<TextRange> wanted) {
        if (!ranges.get(layer).equals(wanted)) {
            ranges.put(layer, List.copyOf(wanted));
            draw(layer);
        }
    }

    /** The ranges that a layer shows now. */
    public List<TextRange> shown(Layer layer) {
        return ranges.get(layer);
    }

    /** The character under a point of this node, or -1 if the point is beside the text. */
    public int characterAt(Point2D point) {
        Point2D inFlow = flow.parentToLocal(point);
        int index = flow.hitTest(inFlow).getCharIndex();
        boolean onIt = index >= 0
                && index < text.length()
                && boxes(new TextRange(index, index + 1)).stream().anyMatch(box -> box.contains(point));
        return onIt ? index : -1;
    }

    /** Between which characters a point of this node falls, 0 to the text's length: where a selection would end. */
    public int insertionAt(Point2D point) {
        int index = flow.hitTest(flow.parentToLocal(point)).getInsertionIndex();
        return Math.max(0, Math.min(text.length(), index));
    }

    /** The boxes of a range in this node, one a line, as high as the line with its spacing. */
    public List<Bounds> boxes(TextRange range) {
        int end = Math.min(range.end(), text.length());
        if (range.start() >= end) {
            return List.of();
        }
        List<Bounds> spaced = new ArrayList<>();
        for (Bounds box : Boxes.of(flow.rangeShape(range.start(), end))) {
            Point2D corner = flow.localToParent(box.getMinX(), box.getMinY());
            double above = typeface.gap() / 2;
            spaced.add(new javafx.geometry.BoundingBox(
                    corner.getX(), corner.getY() - above, box.getWidth(), box.getHeight() + typeface.gap()));
        }
        return spaced;
    }

    private void draw(Layer layer) {
        Path path = paths.get(layer);
        path.getElements().clear();
        for (TextRange range : ranges.get(layer)) {
            for (Bounds box : boxes(range)) {
                if (layer.isLine()) {
                    underline(path, box);
                } else {
                    fill(path, box);
                }
            }
        }
    }

    private static void fill(Path path, Bounds box) {
        path.getElements()
                .addAll(
                        new MoveTo(box.getMinX(), box.getMinY()),
                        new LineTo(box.getMaxX(), box.getMinY()),
                        new LineTo(box.getMaxX(), box.getMaxY()),
                        new LineTo(box.getMinX(), box.getMaxY()),
                        new javafx.scene.shape.ClosePath());
    }

    /** Just under the letters: the box is as high as the line, so its spacing is taken off again. */
    private void underline(Path path, Bounds box) {
        double y = Math.round(box.getMaxY() - typeface.gap() / 2 - typeface.size() * 0.08) + 0.5;
        path.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        return in.getLeft() + flow.prefWidth(-1) + in.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        double inner = width < 0 ? -1 : Math.max(1, width - in.getLeft() - in.getRight());
        return in.getTop() + Math.ceil(flow.prefHeight(inner)) + in.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = Math.max(1, getWidth() - in.getLeft() - in.getRight());
        flow.resizeRelocate(in.getLeft(), in.getTop(), width, Math.max(1, getHeight() - in.getTop() - in.getBottom()));
        flow.layout();
        ranges.keySet().forEach(this::draw);
    }
}
