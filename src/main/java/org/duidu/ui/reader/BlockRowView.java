package org.duidu.ui.reader;

import javafx.scene.layout.Region;

/** A row whose content is one block across the text columns. */
final class BlockRowView extends RowView {
    private final PageStyle style;
    private final double above;
    private final double below;
    private Region content = new Region();

    /**
     * @param above room above it, in pixels
     * @param below room below it
     */
    BlockRowView(int index, ReaderRow row, PageStyle style, double above, double below) {
        super(index, row);
        this.style = style;
        this.above = above;
        this.below = below;
    }

    BlockRowView with(Region newContent) {
        content = newContent;
        getChildren().setAll(newContent);
        return this;
    }

    @Override
    protected double computePrefHeight(double width) {
        return above + content.prefHeight(PageGeometry.of(width, style).textWidth()) + below;
    }

    @Override
    protected void layoutChildren() {
        PageGeometry page = PageGeometry.of(getWidth(), style);
        content.resizeRelocate(page.left(), above, page.textWidth(), getHeight() - above - below);
    }
}
