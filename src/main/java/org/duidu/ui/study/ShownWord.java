package org.duidu.ui.study;

import java.util.Optional;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.library.LibraryEntry;
import org.duidu.review.WordKey;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;

/**
 * A word with a lesson that shows it.
 *
 * @param index which entry of that lesson
 */
public record ShownWord(WordKey key, LibraryEntry lesson, LinkedLesson linked, int index) {

    public VocabularyEntry entry() {
        return linked.lesson().vocabulary().get(index);
    }

    /** How often it stands in its lesson. */
    public int places() {
        return linked.occurrencesOf(index).size();
    }

    /** The first sentence of the article in which it stands; empty if there is none. */
    public Optional<Sentence> sentence() {
        return linked.occurrencesOf(index).stream()
                .flatMap(place -> sentence(place).stream())
                .findFirst();
    }

    private Optional<Sentence> sentence(Occurrence place) {
        if (!(linked.lesson().sections().get(place.section()) instanceof TextSection section)) {
            return Optional.empty();
        }
        Paragraph paragraph = section.paragraphs().get(place.paragraph());
        return linked.aligned().pairs(place.section(), place.paragraph()).stream()
                .filter(pair -> pair.en().start() <= place.en().start()
                        && place.en().end() <= pair.en().end())
                .findFirst()
                .map(pair -> cut(paragraph, pair, place.en()));
    }

    private static Sentence cut(Paragraph paragraph, SentencePair pair, TextRange word) {
        String english = paragraph.en().text();
        String chinese = paragraph.zh().text();
        int from = pair.en().start();
        return new Sentence(
                english.substring(from, pair.en().end()),
                new TextRange(word.start() - from, word.end() - from),
                chinese.substring(pair.zh().start(), pair.zh().end()));
    }

    /**
     * A sentence of the article.
     *
     * @param word where the word stands in {@code english}
     * @param chinese its translation, empty if it has none
     */
    public record Sentence(String english, TextRange word, String chinese) {}
}
