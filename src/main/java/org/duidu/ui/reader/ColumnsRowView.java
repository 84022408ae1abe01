package org.duidu.ui.reader;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row with English and Chinese in their columns, or one under the other, and glosses in the margin. */
final class ColumnsRowView extends RowView {
    private static final double UNDER_GAP = 6;
    private static final double EDGE = 14;

    private final PageStyle style;
    private final double above;
    private final double below;
    private final VBox english = new VBox();
    private final VBox chinese = new VBox();
    private final VBox margin = new VBox();
    private final Region edge = new Region();

    ColumnsRowView(int index, ReaderRow row, PageStyle style, double above, double below) {
        super(index, row);
        this.style = style;
        this.above = above;
        this.below = below;
        english.setFillWidth(true);
        chinese.setFillWidth(true);
        margin.getStyleClass().add("glosses");
        edge.getStyleClass().add("lit-edge");
        edge.setVisible(false);
        edge.setMouseTransparent(true);
        getChildren().addAll(edge, english, chinese, margin);
    }

    VBox english() {
        return english;
    }

    VBox chinese() {
        return chinese;
    }

    VBox margin() {
        return margin;
    }

    @Override
    void markEdge(boolean lit) {
        edge.setVisible(lit);
    }

    @Override
    protected double computePrefHeight(double width) {
        PageGeometry page = PageGeometry.of(width, style);
        double en = height(english, page.english());
        double zh = height(chinese, page.chinese());
        double text = page.sideBySide() ? Math.max(en, zh) : en + (en > 0 && zh > 0 ? UNDER_GAP : 0) + zh;
        double glosses = page.margin() > 0 ? height(margin, page.margin()) : 0;
        return Math.ceil(above + Math.max(text, glosses) + below);
    }

    private static double height(VBox column, double width) {
        return column.getChildren().isEmpty() ? 0 : column.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        PageGeometry page = PageGeometry.of(getWidth(), style);
        double en = height(english, page.english());
        double zh = height(chinese, page.chinese());
        english.resizeRelocate(page.left(), above, page.english(), en);
        double chineseTop = page.sideBySide() ? above : above + en + (en > 0 ? UNDER_GAP : 0);
        chinese.resizeRelocate(page.chineseLeft(), chineseTop, page.chinese(), zh);
        margin.setVisible(page.margin() > 0);
        margin.resizeRelocate(page.marginLeft(), above, page.margin(), height(margin, page.margin()));
        double bottom = Math.max(above + en, chineseTop + zh);
        edge.resizeRelocate(page.left() - EDGE, above, 2, bottom - above);
        // What is laid out only now must be drawn in the same pulse, or light would lag behind the text.
        List.of(english, chinese, margin).forEach(Region::layout);
    }
}
