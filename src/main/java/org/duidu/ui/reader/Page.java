package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.duidu.lesson.SentencePair;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.ReadingText.Layer;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Pair;
import org.duidu.ui.reader.RowView.Segment;
import org.duidu.vocabulary.Occurrence;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * The scrolling page. Only rows in sight exist as nodes (Flowless); light is put on them as they come into sight and
 * whenever the model changes.
 */
final class Page {
    /** Under this confidence a sentence is lit softly; under the lower one the whole paragraph is, softly too. */
    static final double SURE = 0.80;

    static final double UNSURE = 0.50;

    private final ReaderViewModel model;
    private final ObservableList<Integer> items = FXCollections.observableArrayList();
    private final List<RowView> live = new ArrayList<>();
    private final VirtualFlow<Integer, RowCell> flow = VirtualFlow.createVertical(items, this::cell);
    private final VirtualizedScrollPane<VirtualFlow<Integer, RowCell>> pane = new VirtualizedScrollPane<>(flow);
    private RowFactory factory;
    private boolean marks = true;
    private Runnable otherRows = () -> {};

    private final class RowCell implements Cell<Integer, RowView> {
        private final RowView view;

        private RowCell(RowView view) {
            this.view = view;
        }

        @Override
        public RowView getNode() {
            return view;
        }

        @Override
        public void dispose() {
            live.remove(view);
        }
    }

    Page(ReaderViewModel model) {
        this.model = model;
        flow.getStyleClass().add("page");
    }

    private RowCell cell(Integer index) {
        RowView view = factory.make(index);
        live.add(view);
        light(view);
        Platform.runLater(otherRows);
        return new RowCell(view);
    }

    Region node() {
        return pane;
    }

    /** Lays out a document from a row on. */
    void show(int rows, RowFactory newFactory, int topRow) {
        factory = newFactory;
        items.setAll(IntStream.range(0, rows).boxed().toList());
        if (rows > 0) {
            flow.showAsFirst(Math.max(0, Math.min(rows - 1, topRow)));
        }
    }

    void clear() {
        items.clear();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Makes the nodes of the rows in sight anew, for another style or other content in them. */
    void refresh(RowFactory newFactory) {
        int top = firstVisible();
        show(items.size(), newFactory, top);
    }

    /** Makes the node of one row anew. */
    void refreshRow(int row) {
        if (row >= 0 && row < items.size()) {
            items.set(row, items.get(row));
        }
    }

    /** Whether the page shows English alone, so that a click asks for a sentence's Chinese. */
    boolean hidesChinese() {
        return factory != null && factory.hidesChinese();
    }

    void showMarks(boolean shown) {
        marks = shown;
        relight();
    }

    int firstVisible() {
        return items.isEmpty() ? 0 : Math.max(0, flow.getFirstVisibleIndex());
    }

    int lastVisible() {
        return items.isEmpty() ? 0 : Math.max(0, flow.getLastVisibleIndex());
    }

    void showAtTop(int row) {
        if (row < items.size()) {
            flow.showAsFirst(row);
        }
    }

    void showEnd() {
        if (!items.isEmpty()) {
            flow.showAsLast(items.size() - 1);
        }
    }

    /** Runs an action after other rows have come into sight. */
    void onOtherRows(Runnable action) {
        otherRows = action;
    }

    /** Scrolls and lays out at once, so that places on the page can be asked for right afterwards. */
    void scrollBy(double pixels) {
        flow.scrollYBy(pixels);
        flow.layout();
    }

    double height() {
        return flow.getHeight();
    }

    /** Scrolls no further than needed to have a range of a row in sight. */
    void reveal(int row, int piece, TextRange range) {
        if (row >= items.size()) {
            return;
        }
        flow.show(row);
        flow.layout();
        bounds(row, piece, range).ifPresent(box -> {
            double top = flow.sceneToLocal(box).getMinY();
            double bottom = flow.sceneToLocal(box).getMaxY();
            double comfort = Math.min(60, flow.getHeight() / 8);
            if (bottom > flow.getHeight() - comfort) {
                flow.scrollYBy(bottom - flow.getHeight() + comfort);
            } else if (top < comfort) {
                flow.scrollYBy(top - comfort);
            }
        });
    }

    /** The box around a range of a row, in the scene; empty if the row is not in sight. */
    Optional<Bounds> bounds(int row, int piece, TextRange range) {
        return live.stream()
                .filter(view -> view.index() == row)
                .flatMap(view -> view.segments().stream())
                .filter(segment -> segment.piece() == piece)
                .flatMap(segment -> segment.shown(range).stream()
                        .flatMap(shown -> segment.text().boxes(shown).stream())
                        .map(box -> segment.text().localToScene(box)))
                .reduce(Page::union);
    }

    private static Bounds union(Bounds a, Bounds b) {
        double left = Math.min(a.getMinX(), b.getMinX());
        double top = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(
                left, top, Math.max(a.getMaxX(), b.getMaxX()) - left, Math.max(a.getMaxY(), b.getMaxY()) - top);
    }

    /** The text that a mouse event fell on. */
    static Optional<Segment> segmentOf(Node picked) {
        for (Node node = picked; node != null; node = node.getParent()) {
            if (node.getUserData() instanceof Segment segment) {
                return Optional.of(segment);
            }
        }
        return Optional.empty();
    }

    /** The text of a column that is nearest to a point of the scene, for a drag that left the text. */
    Optional<Segment> nearest(Column column, Point2D inScene) {
        return live.stream()
                .filter(view -> view.getScene() != null)
                .flatMap(view -> view.segments().stream())
                .filter(segment -> segment.column() == column)
                .min(java.util.Comparator.comparingDouble(segment -> distance(segment, inScene)));
    }

    private static double distance(Segment segment, Point2D inScene) {
        Bounds box = segment.text().localToScene(segment.text().getLayoutBounds());
        double y = inScene.getY();
        return y < box.getMinY() ? box.getMinY() - y : Math.max(0, y - box.getMaxY());
    }

    /** Puts the light where the model wants it, on all rows in sight. */
    void relight() {
        List.copyOf(live).forEach(this::light);
    }

    private void light(RowView view) {
        Optional<Place> lit = model.lit().filter(place -> place.row() == view.index());
        Optional<SentencePair> pair =
                lit.flatMap(place -> model.document().get().flatMap(document -> document.pairAt(place)));
        boolean sure = pair.filter(found -> found.confidence() >= SURE).isPresent();
        view.show(Layer.LIT, piece -> sure ? ranges(view, pair, piece) : List.of());
        view.show(Layer.SOFT, piece -> sure ? List.of() : ranges(view, pair, piece));
        view.show(Layer.MARK, piece -> marks ? marked(view, piece) : List.of());
        view.show(Layer.FOCUS, piece -> wordRanges(view, piece));
        view.show(Layer.FOUND, piece -> found(view, piece, false));
        view.show(Layer.CURRENT, piece -> found(view, piece, true));
        view.show(Layer.SELECTION, piece -> selected(view, piece));
        view.markEdge(pair.isPresent());
    }

    private static List<TextRange> ranges(RowView view, Optional<SentencePair> pair, int piece) {
        return pair.map(found -> {
                    TextRange range = piece == Pair.ENGLISH_PIECE ? found.en() : found.zh();
                    boolean guess = found.confidence() < UNSURE
                            && !found.en().isEmpty()
                            && !found.zh().isEmpty();
                    int length = view.row().pieces().get(piece).text().text().length();
                    return guess ? new TextRange(0, length) : range;
                })
                .filter(range -> !range.isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    private static Stream<Occurrence> occurrences(RowView view) {
        return view.row() instanceof Pair pair ? pair.occurrences().stream() : Stream.empty();
    }

    private static List<TextRange> marked(RowView view, int piece) {
        return piece == Pair.ENGLISH_PIECE
                ? occurrences(view).map(Occurrence::en).toList()
                : List.of();
    }

    private List<TextRange> wordRanges(RowView view, int piece) {
        Optional<Occurrence> word = model.openWord().get().or(model.currentWord()::get);
        return occurrences(view)
                .filter(occurrence -> word.filter(occurrence::equals).isPresent())
                .flatMap(occurrence ->
                        piece == Pair.ENGLISH_PIECE ? Stream.of(occurrence.en()) : occurrence.zh().stream())
                .toList();
    }

    private List<TextRange> found(RowView view, int piece, boolean current) {
        return model.hits().get().stream()
                .filter(hit -> hit.row() == view.index() && hit.piece() == piece)
                .filter(hit -> model.currentHit().get().filter(hit::equals).isPresent() == current)
                .map(Find.Hit::range)
                .toList();
    }

    private List<TextRange> selected(RowView view, int piece) {
        return model.selection()
                .get()
                .flatMap(selection ->
                        selection.in(view.index(), piece, view.row().pieces().get(piece)))
                .map(List::of)
                .orElse(List.of());
    }
}
