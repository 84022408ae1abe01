package org.duidu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderDocument.WordPlace;
import org.duidu.vocabulary.Occurrence;

/** Where the keyboard goes next: sentences and vocabulary words in the order of the page, without a step past its ends. */
final class PageOrder {
    private PageOrder() {}

    /**
     * The sentence some steps from the lit one (back if negative); the first one in sight if none is lit.
     *
     * @return empty if there are no sentences
     */
    static Optional<Place> sentence(ReaderDocument shown, Optional<Place> lit, int steps, int firstVisibleRow) {
        List<Place> all = shown.sentences();
        int next = lit.map(now -> all.indexOf(now) + steps)
                .orElseGet(() -> first(all, sentence -> sentence.row() >= firstVisibleRow));
        return at(all, next);
    }

    /**
     * The vocabulary word some steps from the one that the keyboard stands on (back if negative); if it stands on none,
     * counted from the lit sentence, and the first one in sight if none is lit.
     *
     * @return empty if there are no words
     */
    static Optional<WordPlace> word(
            ReaderDocument shown, Optional<Occurrence> now, Optional<Place> lit, int steps, int firstVisibleRow) {
        List<WordPlace> all = shown.words();
        if (now.isPresent()) {
            return at(all, first(all, word -> word.occurrence().equals(now.get())) + steps);
        }
        if (lit.isEmpty()) {
            return at(all, first(all, word -> word.row() >= firstVisibleRow));
        }
        int inOrAfter = first(all, word -> isInOrAfter(word, lit.get(), shown));
        return at(all, steps > 0 ? inOrAfter + steps - 1 : inOrAfter + steps);
    }

    /** The first vocabulary word of a sentence. */
    static Optional<Occurrence> firstWordOf(ReaderDocument shown, Place sentence) {
        Optional<TextRange> english = shown.pairAt(sentence).map(pair -> pair.en());
        return shown.words().stream()
                .filter(word -> word.row() == sentence.row())
                .map(WordPlace::occurrence)
                .filter(word -> english.filter(range -> range.contains(word.en().start()))
                        .isPresent())
                .findFirst();
    }

    private static boolean isInOrAfter(WordPlace word, Place sentence, ReaderDocument shown) {
        int start = shown.pairAt(sentence).map(pair -> pair.en().start()).orElse(0);
        return word.row() > sentence.row()
                || word.row() == sentence.row() && word.occurrence().en().start() >= start;
    }

    /** The first that fits; past the last if none does. */
    private static <T> int first(List<T> all, Predicate<T> fits) {
        return IntStream.range(0, all.size())
                .filter(index -> fits.test(all.get(index)))
                .findFirst()
                .orElse(all.size());
    }

    private static <T> Optional<T> at(List<T> all, int index) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.max(0, Math.min(all.size() - 1, index))));
    }
}
