package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.text.SentenceSplitter;
import org.duidu.text.TextRange;
import org.duidu.text.Words;
import org.duidu.vocabulary.LinkedLesson;

/** The running text of a lesson's article, which exercises are made of. Key points are not part of it. */
final class Article {
    /**
     * A paragraph of prose.
     *
     * @param section index in the lesson's sections
     * @param index in the section's paragraphs
     */
    record Prose(int section, int index, Paragraph paragraph) {
        String en() {
            return paragraph.en().text();
        }

        int words() {
            return Words.of(en()).size();
        }
    }

    private final List<Prose> prose;

    Article(LinkedLesson lesson) {
        this.prose = prose(lesson);
    }

    /** Its paragraphs of prose that have English, in order. */
    List<Prose> prose() {
        return prose;
    }

    /** Its English sentences of some length, in order; of equal ones the first. */
    List<String> sentences(int fewestWords, int mostWords) {
        return prose.stream()
                .flatMap(one -> SentenceSplitter.english(one.en()).stream().map(range -> range.of(one.en())))
                .filter(sentence -> isBetween(sentence, fewestWords, mostWords))
                .distinct()
                .toList();
    }

    /** Whether a text has so many words. */
    static boolean isBetween(String text, int fewestWords, int mostWords) {
        int words = Words.of(text).size();
        return words >= fewestWords && words <= mostWords;
    }

    /**
     * The first sentences of a paragraph.
     *
     * @param fewestWords how many words are enough
     */
    static String opening(Prose prose, int fewestWords) {
        String text = prose.en();
        for (TextRange sentence : SentenceSplitter.english(text)) {
            String opening = text.substring(0, sentence.end()).strip();
            if (Words.of(opening).size() >= fewestWords) {
                return opening;
            }
        }
        return text.strip();
    }

    private static List<Prose> prose(LinkedLesson lesson) {
        List<Prose> prose = new ArrayList<>();
        List<Section> sections = lesson.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section) instanceof TextSection text && text.role() == Section.Role.ARTICLE) {
                for (int index = 0; index < text.paragraphs().size(); index++) {
                    Paragraph paragraph = text.paragraphs().get(index);
                    if (paragraph.kind() == Paragraph.Kind.PROSE
                            && !paragraph.en().isEmpty()) {
                        prose.add(new Prose(section, index, paragraph));
                    }
                }
            }
        }
        return List.copyOf(prose);
    }
}
