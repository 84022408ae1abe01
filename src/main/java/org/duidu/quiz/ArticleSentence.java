package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.text.SentenceSplitter;
import org.duidu.vocabulary.LinkedLesson;

/**
 * A pair of sentences of the article.
 *
 * @param single whether the English is one sentence, not several that share their Chinese
 */
record ArticleSentence(QuizPlace place, double confidence, boolean single) {
    /** Below this the Chinese may belong to a neighbour. */
    static final double SURE = 0.6;

    String english() {
        return place.english();
    }

    String chinese() {
        return place.chinese();
    }

    boolean isSurelyPaired() {
        return confidence >= SURE && !english().isBlank() && !chinese().isBlank();
    }

    /** All pairs of the article's prose and quotations, in order. */
    static List<ArticleSentence> of(LinkedLesson lesson) {
        List<ArticleSentence> all = new ArrayList<>();
        List<Section> sections = lesson.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section) instanceof TextSection text && text.role() == Section.Role.ARTICLE) {
                for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
                    all.addAll(of(lesson, section, paragraph, text.paragraphs().get(paragraph)));
                }
            }
        }
        return all;
    }

    /** The pairs of one paragraph; none of a heading. */
    static List<ArticleSentence> of(LinkedLesson lesson, int section, int paragraph, Paragraph text) {
        if (text.kind() == Paragraph.Kind.SUBHEADING) {
            return List.of();
        }
        List<ArticleSentence> all = new ArrayList<>();
        for (SentencePair pair : lesson.aligned().pairs(section, paragraph)) {
            if (!pair.en().isEmpty()) {
                QuizPlace place = GapSentences.place(lesson, section, paragraph, pair, text);
                boolean single = SentenceSplitter.english(place.english()).size() == 1;
                all.add(new ArticleSentence(place, pair.confidence(), single));
            }
        }
        return all;
    }
}
