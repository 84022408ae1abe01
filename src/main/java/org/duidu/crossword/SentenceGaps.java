package org.duidu.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.SentencePair;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;
import org.duidu.vocabulary.VocabularyLinker;
import org.duidu.vocabulary.WordSentence;

/** The sentences of a lesson that one of its words stands in. */
final class SentenceGaps {
    private final VocabularyLinker linker;

    /**
     * A sentence, and where the word stands in it.
     *
     * @param neighbours how many other words of the vocabulary the sentence has; each would be given away
     */
    record Sentence(String text, List<TextRange> forms, String chinese, Optional<ArticlePlace> place, int neighbours) {}

    SentenceGaps(VocabularyLinker linker) {
        this.linker = linker;
    }

    /** The entry's examples that have it. */
    List<Sentence> examples(WordSource.OfLesson word) {
        List<Sentence> sentences = new ArrayList<>();
        for (Example example : word.vocabularyEntry().examples()) {
            List<TextRange> forms = linker.formsIn(example.en(), word.vocabularyEntry());
            if (!forms.isEmpty()) {
                sentences.add(new Sentence(example.en().text(), forms, example.zh(), Optional.empty(), 0));
            }
        }
        return sentences;
    }

    /** The sentences of the article that have it; those of the key points only if the article has none. */
    List<Sentence> article(WordSource.OfLesson word) {
        return WordSentence.of(word.lesson(), word.entry()).stream()
                .map(found -> new Sentence(
                        found.en(),
                        List.of(found.form()),
                        found.zh(),
                        Optional.of(new ArticlePlace(word.lesson().lesson().id(), found.place())),
                        neighbours(word.lesson(), found.place(), found.pair())))
                .toList();
    }

    private static int neighbours(LinkedLesson lesson, Occurrence place, SentencePair pair) {
        return (int) lesson.occurrencesIn(place.section(), place.paragraph()).stream()
                .filter(other -> other.entry() != place.entry() && other.en().overlaps(pair.en()))
                .count();
    }
}
