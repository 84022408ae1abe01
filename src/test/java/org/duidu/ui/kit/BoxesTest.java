package org.duidu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

class BoxesTest {
    @Test
    void areNoneInAnEmptyOutline() {
        assertThat(Boxes.of(new PathElement[0])).isEmpty();
    }

    @Test
    void areOneALine() {
        PathElement[] outline = {
            new MoveTo(30, 0),
            new LineTo(100, 0),
            new LineTo(100, 20),
            new LineTo(30, 20),
            new LineTo(30, 0),
            new MoveTo(0, 20),
            new LineTo(45, 20),
            new LineTo(45, 40),
            new LineTo(0, 40),
            new ClosePath()
        };

        assertThat(Boxes.of(outline)).containsExactly(new BoundingBox(30, 0, 70, 20), new BoundingBox(0, 20, 45, 20));
    }

    @Test
    void areTheSameWhicheverCornerTheOutlineBeginsAt() {
        PathElement[] outline = {
            new MoveTo(100, 20), new LineTo(30, 20), new LineTo(30, 0), new LineTo(100, 0), new LineTo(100, 20)
        };

        assertThat(Boxes.of(outline)).containsExactly(new BoundingBox(30, 0, 70, 20));
    }

    @Test
    void haveNoSizeAtACaret() {
        assertThat(Boxes.of(new PathElement[] {new MoveTo(5, 6)})).containsExactly(new BoundingBox(5, 6, 0, 0));
    }
}
