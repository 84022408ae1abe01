package org.duidu.ui.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duidu.lesson.SentencePair;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlace.Bookmark;
import org.duidu.progress.ReadingPlaces;
import org.duidu.ui.reader.Find.Hit;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderDocument.WordPlace;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.vocabulary.Occurrence;

/** Where the reader is in a lesson: what is lit, selected, found, open and remembered. */
final class ReaderViewModel {
    private static final int BOOKMARK_WORDS = 48;

    private final ReadingPlaces places;
    private final ReadOnlyObjectWrapper<Optional<ReaderDocument>> document =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Place>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Occurrence>> currentWord =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Occurrence>> openWord = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Place>> revealed = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<Optional<Selection>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final FindModel finding = new FindModel();
    private final ReadOnlyObjectWrapper<ReadingPlace> place = new ReadOnlyObjectWrapper<>(ReadingPlace.START);
    private String key = "";

    ReaderViewModel(ReadingPlaces places) {
        this.places = places;
    }

    /**
     * Shows a lesson at the place where it was left; the same lesson in a newer version keeps what it can. Words that
     * are being looked for are found in it too, but the page stays where it is.
     *
     * @param lessonKey by which its place is remembered
     */
    void open(String lessonKey, ReaderDocument newDocument) {
        Optional<ReaderDocument> before = key.equals(lessonKey) ? document.get() : Optional.empty();
        key = lessonKey;
        openWord.set(Optional.empty());
        currentWord.set(Optional.empty());
        hovered.set(Optional.empty());
        current.set(Optional.empty());
        selection.set(Optional.empty());
        revealed.set(Set.of());
        ReadingPlace left = before.isPresent() ? place.get() : places.of(lessonKey);
        place.set(before.map(old -> moved(left, old, newDocument)).orElse(left));
        document.set(Optional.of(newDocument));
        finding.use(newDocument.rows());
    }

    private static ReadingPlace moved(ReadingPlace left, ReaderDocument old, ReaderDocument now) {
        Function<Integer, Integer> move = block -> block < old.rows().size()
                ? now.rowLike(old.rows().get(block), block)
                : Math.min(block, now.rows().size() - 1);
        List<Bookmark> bookmarks = left.bookmarks().stream()
                .map(bookmark -> new Bookmark(move.apply(bookmark.block()), bookmark.words()))
                .toList();
        return new ReadingPlace(move.apply(left.block()), left.read(), bookmarks);
    }

    /** Remembers which rows are in sight. */
    void see(int firstRow, int lastRow) {
        document.get().ifPresent(shown -> {
            double seen = (lastRow + 1.0) / shown.rows().size();
            remember(place.get().at(firstRow, seen));
        });
    }

    private void remember(ReadingPlace changed) {
        if (!changed.equals(place.get())) {
            place.set(changed);
        }
        // Even where nothing changed: this lesson is now the one read last.
        places.remember(key, changed);
    }

    /** Puts a bookmark on a row or takes it off. */
    void toggleBookmark(int row) {
        document.get().ifPresent(shown -> remember(place.get().toggled(new Bookmark(row, firstWords(shown, row)))));
    }

    private static String firstWords(ReaderDocument shown, int row) {
        String words = shown.rows().get(row).pieces().stream()
                .map(piece -> piece.text().text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        if (words.length() <= BOOKMARK_WORDS) {
            return words;
        }
        boolean splits = Character.isHighSurrogate(words.charAt(BOOKMARK_WORDS - 1));
        return words.substring(0, splits ? BOOKMARK_WORDS - 1 : BOOKMARK_WORDS).strip() + "…";
    }

    /** Moves to the next sentence (or {@code steps} further, back if negative); the first one if none is lit yet. */
    void moveSentence(int steps, int firstVisibleRow) {
        document.get()
                .flatMap(shown -> PageOrder.sentence(shown, current.get(), steps, firstVisibleRow))
                .ifPresent(this::light);
    }

    /** Moves to the next vocabulary word (or {@code steps} further, back if negative) and lights its sentence. */
    void moveWord(int steps, int firstVisibleRow) {
        document.get()
                .ifPresent(shown -> PageOrder.word(shown, currentWord.get(), current.get(), steps, firstVisibleRow)
                        .ifPresent(word -> lightWord(shown, word)));
    }

    private void lightWord(ReaderDocument shown, WordPlace word) {
        shown.placeAt(word.row(), Column.ENGLISH, word.occurrence().en().start())
                .ifPresent(this::light);
        currentWord.set(Optional.of(word.occurrence()));
        if (openWord.get().isPresent()) {
            openWord.set(Optional.of(word.occurrence()));
        }
    }

    /** Lights a sentence until another is lit. */
    void light(Place sentence) {
        currentWord.set(Optional.empty());
        // A mouse that lies still on the page must not hide where the keyboard goes.
        hovered.set(Optional.empty());
        current.set(Optional.of(sentence));
    }

    /** Goes to a word wherever it stands and opens its card. */
    void open(Occurrence word) {
        document.get().ifPresent(shown -> {
            lightWord(shown, new WordPlace(shown.rowOf(word), word));
            openWord.set(Optional.of(word));
        });
    }

    /** Goes to the first place of an entry; if one of its places is open already, to the next one. */
    void openEntry(int entry) {
        document.get().ifPresent(shown -> {
            if (openWord.get().filter(word -> word.entry() == entry).isPresent()) {
                openOtherPlace(1);
            } else {
                shown.linked().occurrencesOf(entry).stream().findFirst().ifPresent(this::open);
            }
        });
    }

    /** Opens the word that the keyboard stands on, or the first one of the lit sentence. */
    void openCurrentWord() {
        document.get()
                .flatMap(shown -> currentWord
                        .get()
                        .or(() -> current.get().flatMap(sentence -> PageOrder.firstWordOf(shown, sentence))))
                .ifPresent(this::open);
    }

    /** The place of an entry after (or before) the one that is open, in a circle. */
    void openOtherPlace(int steps) {
        openWord.get()
                .ifPresent(open -> document.get().ifPresent(shown -> {
                    List<Occurrence> all = shown.linked().occurrencesOf(open.entry());
                    open(all.get(Math.floorMod(all.indexOf(open) + steps, all.size())));
                }));
    }

    void closeWord() {
        openWord.set(Optional.empty());
    }

    /** Shows or hides the Chinese of a sentence where the page shows English alone. */
    void toggleChinese(Place sentence) {
        Set<Place> changed = new HashSet<>(revealed.get());
        if (!changed.remove(sentence)) {
            changed.add(sentence);
        }
        revealed.set(Set.copyOf(changed));
    }

    /** Finds words; the first hit at or after a row becomes the current one. */
    void find(String wanted, int fromRow) {
        finding.find(wanted, fromRow);
    }

    /** Leaves out of what is found the columns that the page does not show now. */
    void hide(Set<Column> columns) {
        finding.hide(columns);
    }

    /** Goes to another hit, in a circle. */
    void moveHit(int steps) {
        finding.move(steps, place.get().block());
    }

    /** What is lit now: the sentence under the mouse, otherwise the keyboard's. */
    Optional<Place> lit() {
        return hovered.get().or(current::get);
    }

    Optional<SentencePair> litPair() {
        return document.get().flatMap(shown -> lit().flatMap(shown::pairAt));
    }

    /** The selected text, or the lit sentence with its partner if nothing is selected. */
    Optional<String> copyText() {
        return document.get()
                .flatMap(shown -> selection
                        .get()
                        .filter(selected -> !selected.isEmpty())
                        .map(selected -> selected.text(shown.rows()))
                        .or(() -> lit().map(sentence -> bothLanguages(shown, sentence))));
    }

    private static String bothLanguages(ReaderDocument shown, Place sentence) {
        return (shown.textOf(sentence, Column.ENGLISH) + "\n" + shown.textOf(sentence, Column.CHINESE)).strip();
    }

    ReadOnlyObjectProperty<Optional<ReaderDocument>> document() {
        return document.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Place>> current() {
        return current.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Place>> hovered() {
        return hovered;
    }

    ReadOnlyObjectProperty<Optional<Occurrence>> currentWord() {
        return currentWord.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Occurrence>> openWord() {
        return openWord.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Place>> revealed() {
        return revealed.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Selection>> selection() {
        return selection;
    }

    ReadOnlyObjectProperty<List<Hit>> hits() {
        return finding.hits();
    }

    ReadOnlyObjectProperty<Optional<Hit>> currentHit() {
        return finding.current();
    }

    ReadOnlyObjectProperty<ReadingPlace> place() {
        return place.getReadOnlyProperty();
    }
}
