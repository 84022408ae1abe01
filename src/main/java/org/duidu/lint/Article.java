package org.duidu.lint;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section.Role;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.format.Positions.ParagraphPosition;
import org.duidu.lesson.format.Positions.SectionPosition;
import org.duidu.vocabulary.LinkedLesson;

/** The paragraphs of a lesson with their places in its source. */
final class Article {
    private static final int WORDS_QUOTED = 24;

    private Article() {}

    /**
     * @param role of the section it stands in
     */
    record Part(Role role, Paragraph text, ParagraphPosition place) {
        String en() {
            return text.en().text();
        }

        String zh() {
            return text.zh().text();
        }

        /** Its first words, by which a reader and an author's list of what to ignore know it. */
        String name() {
            String whole = (en().isBlank() ? zh() : en()).strip();
            if (whole.length() <= WORDS_QUOTED) {
                return whole;
            }
            int space = whole.lastIndexOf(' ', WORDS_QUOTED);
            int end = space > 0
                    ? space
                    : WORDS_QUOTED - (Character.isHighSurrogate(whole.charAt(WORDS_QUOTED - 1)) ? 1 : 0);
            return whole.substring(0, end) + "…";
        }
    }

    /** Everything in pairs: the article and the key points. */
    static List<Part> parts(LinkedLesson linked, List<SectionPosition> positions) {
        List<Part> parts = new ArrayList<>();
        var sections = linked.lesson().sections();
        for (int i = 0; i < Math.min(sections.size(), positions.size()); i++) {
            if (sections.get(i) instanceof TextSection text) {
                List<ParagraphPosition> places = positions.get(i).paragraphs();
                for (int k = 0; k < Math.min(text.paragraphs().size(), places.size()); k++) {
                    parts.add(new Part(text.role(), text.paragraphs().get(k), places.get(k)));
                }
            }
        }
        return parts;
    }
}
