package org.duidu.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;
import org.duidu.vocabulary.VocabularyLinker;

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
        List<Sentence> article = new ArrayList<>();
        List<Sentence> points = new ArrayList<>();
        for (Occurrence place : word.lesson().occurrencesOf(word.entry())) {
            TextSection section =
                    (TextSection) word.lesson().lesson().sections().get(place.section());
            sentence(word.lesson(), place, section.paragraphs().get(place.paragraph()))
                    .ifPresent((section.role() == Section.Role.ARTICLE ? article : points)::add);
        }
        return article.isEmpty() ? points : article;
    }

    private static Optional<Sentence> sentence(LinkedLesson lesson, Occurrence place, Paragraph paragraph) {
        return lesson.aligned().pairs(place.section(), place.paragraph()).stream()
                .filter(pair -> pair.en().contains(place.en().start())
                        && place.en().end() <= pair.en().end())
                .findFirst()
                .map(pair -> new Sentence(
                        pair.en().of(paragraph.en().text()),
                        List.of(shifted(place.en(), pair.en().start())),
                        pair.zh().of(paragraph.zh().text()),
                        Optional.of(new ArticlePlace(lesson.lesson().id(), place)),
                        neighbours(lesson, place, pair)));
    }

    private static int neighbours(LinkedLesson lesson, Occurrence place, SentencePair pair) {
        return (int) lesson.occurrencesIn(place.section(), place.paragraph()).stream()
                .filter(other -> other.entry() != place.entry() && other.en().overlaps(pair.en()))
                .count();
    }

    private static TextRange shifted(TextRange range, int by) {
        return new TextRange(range.start() - by, range.end() - by);
    }
}
