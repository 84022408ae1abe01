package org.duidu.ui.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.crossword.PlacedWord;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.SentencePair;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.Occurrence;

/**
 * A paragraph with gaps.
 *
 * @param english as it is shown
 * @param words gaps and written words, from left to right
 */
record GappedText(String english, List<Word> words, List<Sentence> sentences) {
    GappedText {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /**
     * A place of one of the puzzle's words.
     *
     * @param range in the shown English
     * @param isGap whether the word is still hidden
     * @param own whether the word's clue comes from here
     */
    record Word(PlacedWord word, TextRange range, boolean isGap, boolean own) {}

    /**
     * @param range in the shown English
     * @param chinese empty where it has no translation
     * @param partners in {@code chinese}: what stands there for the written words
     * @param hasWritten whether one of its words is there
     */
    record Sentence(TextRange range, String chinese, List<TextRange> partners, boolean hasWritten) {}

    /** The sentence that a word's clue comes from. */
    Optional<Sentence> sentenceOf(PlacedWord word) {
        return words.stream()
                .filter(each -> each.own() && each.word().equals(word))
                .findFirst()
                .flatMap(place -> sentences.stream()
                        .filter(sentence -> sentence.range().overlaps(place.range()))
                        .findFirst());
    }

    /** The word at a character of the shown English. */
    Optional<Word> wordAt(int character) {
        return words.stream().filter(word -> word.range().contains(character)).findFirst();
    }

    /** Writes the paragraph anew from left to right and remembers how far each gap pushes what follows. */
    static final class Builder {
        private final String english;
        private final String chinese;
        private final StringBuilder shown = new StringBuilder();
        private final List<Word> words = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private int copied;

        private record Place(Occurrence occurrence, Word word) {}

        Builder(Paragraph paragraph) {
            this.english = paragraph.en().text();
            this.chinese = paragraph.zh().text();
        }

        void gap(PlacedWord word, Occurrence place, String text, boolean own) {
            add(word, place, text, true, own);
        }

        void written(PlacedWord word, Occurrence place, boolean own) {
            add(word, place, place.en().of(english), false, own);
        }

        private void add(PlacedWord word, Occurrence place, String text, boolean isGap, boolean own) {
            shown.append(english, copied, place.en().start());
            TextRange range = new TextRange(shown.length(), shown.length() + text.length());
            shown.append(text);
            copied = place.en().end();
            Word added = new Word(word, range, isGap, own);
            words.add(added);
            places.add(new Place(place, added));
        }

        GappedText build(List<SentencePair> pairs) {
            shown.append(english, copied, english.length());
            copied = english.length();
            return new GappedText(
                    shown.toString(),
                    words,
                    pairs.stream()
                            .filter(pair -> !pair.en().isEmpty())
                            .map(this::sentence)
                            .toList());
        }

        private Sentence sentence(SentencePair pair) {
            List<Place> here = places.stream()
                    .filter(place -> place.occurrence().en().overlaps(pair.en()))
                    .toList();
            List<TextRange> partners = here.stream()
                    .filter(place -> !place.word().isGap())
                    .flatMap(place -> place.occurrence().zh().stream())
                    .filter(zh -> zh.overlaps(pair.zh()))
                    .map(zh -> new TextRange(
                            Math.max(0, zh.start() - pair.zh().start()),
                            Math.min(zh.end(), pair.zh().end()) - pair.zh().start()))
                    .toList();
            return new Sentence(
                    new TextRange(moved(pair.en().start()), moved(pair.en().end())),
                    pair.zh().of(chinese),
                    partners,
                    here.stream().anyMatch(place -> !place.word().isGap()));
        }

        /** Where a character of the paragraph stands now. */
        private int moved(int offset) {
            int shift = 0;
            for (Place place : places) {
                if (place.occurrence().en().end() <= offset) {
                    shift = place.word().range().end() - place.occurrence().en().end();
                }
            }
            return Math.min(shown.length(), offset + shift);
        }
    }
}
