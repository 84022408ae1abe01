package org.duidu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Reads the rectangles out of the outlines that JavaFX gives for a range of text: one a line. */
final class Boxes {
    private Boxes() {}

    static List<Bounds> of(PathElement[] outline) {
        List<Bounds> boxes = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean open = false;
        for (PathElement element : outline) {
            if (element instanceof MoveTo move) {
                if (open) {
                    boxes.add(new BoundingBox(left, top, right - left, bottom - top));
                }
                left = right = move.getX();
                top = bottom = move.getY();
                open = true;
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        if (open) {
            boxes.add(new BoundingBox(left, top, right - left, bottom - top));
        }
        return boxes;
    }
}
