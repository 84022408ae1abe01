package org.duidu.ui.reader;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.ui.kit.Flyout;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Pair;
import org.duidu.vocabulary.Occurrence;

/** Puts the card of the open word beside it, wherever on the page it stands. */
final class WordCardHost {
    /** Height of a card with two examples, and what is left above a sentence that made room for it; in pixels. */
    private static final double ROOM = 360;

    private static final double TOP = 16;

    private final ReaderViewModel model;
    private final Page page;
    private final WordCard cards;
    private final Flyout flyout;

    WordCardHost(ReaderViewModel model, Page page, WordCard cards, Flyout flyout) {
        this.model = model;
        this.page = page;
        this.cards = cards;
        this.flyout = flyout;
    }

    /** Scrolls to a word and shows its card. */
    void show(Occurrence word) {
        ReaderDocument document = model.document().get().orElseThrow();
        int row = document.rowOf(word);
        page.reveal(row, Pair.ENGLISH_PIECE, word.en());
        Optional<Bounds> at = boundsOf(row, word);
        boolean scrolled =
                sentenceOf(document, word).or(() -> at).filter(this::makeRoom).isPresent();
        if (at.isPresent() && !scrolled) {
            place(document, word, at.get());
        } else {
            // What was only just scrolled to is laid out in the next pulse.
            Platform.runLater(() -> boundsOf(row, word).ifPresent(box -> place(document, word, box)));
        }
    }

    /** Scrolls a sentence to the top where neither above nor below it is room for a card; says whether it did. */
    private boolean makeRoom(Bounds sentence) {
        Bounds inPage = page.node().sceneToLocal(sentence);
        boolean roomBelow = page.height() - inPage.getMaxY() >= ROOM;
        boolean roomAbove = inPage.getMinY() >= ROOM;
        if (roomBelow || roomAbove || page.height() < ROOM + inPage.getHeight()) {
            return false;
        }
        page.scrollBy(inPage.getMinY() - TOP);
        return true;
    }

    private Optional<Bounds> boundsOf(int row, Occurrence word) {
        return page.bounds(row, Pair.ENGLISH_PIECE, word.en())
                .or(() -> word.zh().flatMap(zh -> page.bounds(row, Pair.CHINESE_PIECE, zh)));
    }

    private void place(ReaderDocument document, Occurrence word, Bounds box) {
        VocabularyEntry entry = document.lesson().vocabulary().get(word.entry());
        int places = document.linked().occurrencesOf(word.entry()).size();
        Region card = cards.of(entry, places, model::openOtherPlace);
        flyout.showBeside(box, sentenceOf(document, word).orElse(box), card, page.node(), () -> {
            if (model.openWord().get().filter(word::equals).isPresent()) {
                model.closeWord();
            }
        });
    }

    private Optional<Bounds> sentenceOf(ReaderDocument document, Occurrence word) {
        return document.placeAt(document.rowOf(word), Column.ENGLISH, word.en().start())
                .flatMap(place -> document.pairAt(place)
                        .flatMap(pair -> page.bounds(place.row(), Pair.ENGLISH_PIECE, pair.en())));
    }
}
