package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.ReadingText.Layer;
import org.duidu.ui.reader.ReaderRow.Column;

/** A row of the page as a node. Texts that can be selected and searched are its segments. */
abstract class RowView extends Region {
    private final int index;
    private final ReaderRow row;
    private final List<Segment> segments = new ArrayList<>();

    /**
     * A piece of a row, or a part of it, as it is shown.
     *
     * @param base where in the piece the shown text starts
     */
    record Segment(RowView view, int piece, int base, ReadingText text) {
        int row() {
            return view.index;
        }

        Column column() {
            return view.row.pieces().get(piece).column();
        }

        /** A range of the piece as a range of the shown text; empty if it lies outside. */
        Optional<TextRange> shown(TextRange range) {
            int start = Math.max(0, range.start() - base);
            int end = Math.min(text.text().length(), range.end() - base);
            return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
        }
    }

    RowView(int index, ReaderRow row) {
        this.index = index;
        this.row = row;
        getStyleClass().add("reader-row");
    }

    int index() {
        return index;
    }

    ReaderRow row() {
        return row;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Registers a shown text; the mouse finds its segment by it. */
    final ReadingText segment(int piece, int base, ReadingText text) {
        Segment segment = new Segment(this, piece, base, text);
        text.setUserData(segment);
        segments.add(segment);
        return text;
    }

    final void clearSegments() {
        segments.clear();
    }

    /** Shows a layer behind ranges that are given by piece. */
    final void show(Layer layer, Function<Integer, List<TextRange>> rangesOfPiece) {
        for (Segment segment : segments) {
            segment.text()
                    .show(
                            layer,
                            rangesOfPiece.apply(segment.piece()).stream()
                                    .map(segment::shown)
                                    .flatMap(Optional::stream)
                                    .toList());
        }
    }

    /** Lights the row's edge, where its sentence is lit. */
    void markEdge(boolean lit) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
