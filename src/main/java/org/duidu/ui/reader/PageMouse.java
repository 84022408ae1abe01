package org.duidu.ui.reader;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.RowView.Segment;
import org.duidu.ui.reader.Selection.Caret;
import org.duidu.vocabulary.Occurrence;

/** What the mouse does on the page: hovering lights, a click opens or lights, dragging and repeated clicks select. */
final class PageMouse {
    private static final double EDGE = 36;

    private final ReaderViewModel model;
    private final Page page;
    private final BiFunction<String, Integer, TextRange> englishWord;
    private final BiFunction<String, Integer, TextRange> chineseWord;
    private Segment pressedIn;
    private boolean dragged;

    /**
     * @param englishWord the word at an offset of an English text
     * @param chineseWord the same for Chinese
     */
    PageMouse(
            ReaderViewModel model,
            Page page,
            BiFunction<String, Integer, TextRange> englishWord,
            BiFunction<String, Integer, TextRange> chineseWord) {
        this.model = model;
        this.page = page;
        this.englishWord = englishWord;
        this.chineseWord = chineseWord;
    }

    void listen() {
        Region node = page.node();
        node.addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        node.addEventFilter(MouseEvent.MOUSE_EXITED, event -> model.hovered().set(Optional.empty()));
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void hover(MouseEvent event) {
        Optional<Segment> segment = segment(event);
        Optional<Place> place = segment.flatMap(found -> placeAt(found, event));
        model.hovered().set(place);
        boolean overWord = segment.flatMap(found -> wordAt(found, event)).isPresent();
        page.node().setCursor(overWord ? Cursor.HAND : segment.isPresent() ? Cursor.TEXT : Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        // A control in the page takes the focus after this.
        page.node().requestFocus();
        pressedIn = null;
        dragged = false;
        Optional<Segment> segment = segment(event);
        if (event.getButton() != MouseButton.PRIMARY || segment.isEmpty()) {
            return;
        }
        Segment text = segment.get();
        pressedIn = text;
        if (event.isShiftDown() && model.selection().get().isPresent()) {
            extend(text, point(text, event));
        } else if (event.getClickCount() == 2) {
            selectWord(text, event);
        } else if (event.getClickCount() >= 3) {
            selectSentence(text, event);
        } else {
            Caret caret = caret(text, point(text, event));
            model.selection().set(Optional.of(new Selection(text.column(), caret, caret)));
        }
    }

    private void drag(MouseEvent event) {
        if (pressedIn == null) {
            return;
        }
        dragged = true;
        model.hovered().set(Optional.empty());
        Point2D inScene = new Point2D(event.getSceneX(), event.getSceneY());
        segment(event)
                .filter(text -> text.column() == pressedIn.column())
                .or(() -> page.nearest(pressedIn.column(), inScene))
                .ifPresent(text -> extend(text, text.text().sceneToLocal(inScene)));
        double y = page.node().sceneToLocal(inScene).getY();
        if (y < EDGE) {
            page.scrollBy(y - EDGE);
        } else if (y > page.height() - EDGE) {
            page.scrollBy(y - page.height() + EDGE);
        }
    }

    private void extend(Segment text, Point2D at) {
        model.selection()
                .get()
                .filter(selection -> selection.column() == text.column())
                .ifPresent(selection -> model.selection()
                        .set(Optional.of(new Selection(selection.column(), selection.anchor(), caret(text, at)))));
    }

    private void release(MouseEvent event) {
        Segment text = pressedIn;
        pressedIn = null;
        boolean click = text != null && !dragged && event.getClickCount() == 1 && !event.isShiftDown();
        if (!click) {
            return;
        }
        model.selection().set(Optional.empty());
        Optional<Occurrence> word = wordAt(text, event);
        if (word.isPresent()) {
            model.open(word.get());
        } else {
            placeAt(text, event).ifPresent(place -> {
                model.closeWord();
                model.light(place);
                if (page.hidesChinese()) {
                    model.toggleChinese(place);
                }
            });
        }
    }

    private void selectWord(Segment text, MouseEvent event) {
        int at = characterAt(text, event);
        String whole = whole(text);
        if (at >= 0) {
            boolean chinese = text.column() == Column.CHINESE || Character.isIdeographic(whole.codePointAt(at));
            TextRange word = (chinese ? chineseWord : englishWord).apply(whole, at);
            model.selection().set(Optional.of(Selection.of(text.column(), text.row(), text.piece(), word)));
        }
    }

    private void selectSentence(Segment text, MouseEvent event) {
        TextRange all = new TextRange(0, whole(text).length());
        TextRange range = placeAt(text, event)
                .flatMap(place -> model.document().get().flatMap(document -> document.pairAt(place)))
                .map(pair -> text.column() == Column.ENGLISH ? pair.en() : pair.zh())
                .filter(sentence -> !sentence.isEmpty())
                .orElse(all);
        model.selection().set(Optional.of(Selection.of(text.column(), text.row(), text.piece(), range)));
    }

    private static String whole(Segment text) {
        return text.view().row().pieces().get(text.piece()).text().text();
    }

    private Optional<Segment> segment(MouseEvent event) {
        Node picked = event.getPickResult().getIntersectedNode();
        return Page.segmentOf(picked);
    }

    private Optional<Place> placeAt(Segment text, MouseEvent event) {
        int at = characterAt(text, event);
        return at < 0
                ? Optional.empty()
                : model.document().get().flatMap(document -> document.placeAt(text.row(), text.column(), at));
    }

    private Optional<Occurrence> wordAt(Segment text, MouseEvent event) {
        int at = characterAt(text, event);
        return at < 0
                ? Optional.empty()
                : model.document().get().flatMap(document -> document.wordAt(text.row(), text.column(), at));
    }

    private static int characterAt(Segment text, MouseEvent event) {
        int at = text.text().characterAt(point(text, event));
        return at < 0 ? -1 : at + text.base();
    }

    private static Point2D point(Segment text, MouseEvent event) {
        return text.text().sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private static Caret caret(Segment text, Point2D at) {
        return new Caret(text.row(), text.piece(), text.base() + text.text().insertionAt(at));
    }
}
