package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;

/**
 * A sentence of a lesson's text in which an entry stands.
 *
 * @param place in the lesson
 * @param pair its range in the paragraph, and that of its Chinese
 * @param en the sentence; where the aligner found several to one, all of them
 * @param form where the word stands in {@code en}
 * @param zh its Chinese, empty where there is none
 */
public record WordSentence(Occurrence place, SentencePair pair, String en, TextRange form, String zh) {

    /**
     * The sentences of the article that have an entry, in its order; those of the key points only if the article has
     * none.
     *
     * @param entry index in the lesson's vocabulary
     */
    public static List<WordSentence> of(LinkedLesson lesson, int entry) {
        List<WordSentence> article = new ArrayList<>();
        List<WordSentence> points = new ArrayList<>();
        for (Occurrence place : lesson.occurrencesOf(entry)) {
            TextSection section = (TextSection) lesson.lesson().sections().get(place.section());
            sentence(lesson, place, section.paragraphs().get(place.paragraph()))
                    .ifPresent((section.role() == Section.Role.ARTICLE ? article : points)::add);
        }
        return List.copyOf(article.isEmpty() ? points : article);
    }

    private static Optional<WordSentence> sentence(LinkedLesson lesson, Occurrence place, Paragraph paragraph) {
        return lesson.aligned().pairs(place.section(), place.paragraph()).stream()
                .filter(pair -> pair.en().contains(place.en().start())
                        && place.en().end() <= pair.en().end())
                .findFirst()
                .map(pair -> new WordSentence(
                        place,
                        pair,
                        pair.en().of(paragraph.en().text()),
                        new TextRange(
                                place.en().start() - pair.en().start(),
                                place.en().end() - pair.en().start()),
                        pair.zh().of(paragraph.zh().text())));
    }
}
