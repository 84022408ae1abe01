package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.duidu.export.TextMeasure;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;

/**
 * A paragraph of a reading sheet.
 *
 * @param section index in the lesson's sections
 * @param index in the section's paragraphs
 * @param heading of its section, if it is the first there; otherwise empty
 * @param number by which a class finds it in both languages, 0 for what is no prose
 */
record Passage(int section, int index, Paragraph paragraph, Bilingual heading, int number) {
    private static final double HEADING_HEIGHT = 9;
    private static final double BELOW = 2.5;

    /** All paired text of a lesson, key points too. */
    static List<Passage> of(Lesson lesson) {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (int section = 0; section < lesson.sections().size(); section++) {
            if (lesson.sections().get(section) instanceof TextSection text) {
                for (int index = 0; index < text.paragraphs().size(); index++) {
                    Paragraph paragraph = text.paragraphs().get(index);
                    boolean counts = text.role() == Section.Role.ARTICLE && paragraph.kind() == Paragraph.Kind.PROSE;
                    number += counts ? 1 : 0;
                    passages.add(new Passage(
                            section,
                            index,
                            paragraph,
                            index == 0 ? text.heading() : Bilingual.EMPTY,
                            counts ? number : 0));
                }
            }
        }
        return List.copyOf(passages);
    }

    /** A text of it under its heading, with its number beside it. */
    Html set(String headingText, Html text) {
        String style = paragraph.kind() == Paragraph.Kind.POINT ? "prose point" : "prose";
        Html before = number == 0 ? Html.NONE : Html.of("div", "para-no", String.valueOf(number));
        return Html.all(
                headingText.isEmpty() ? Html.NONE : Html.of("h3", "", headingText),
                Html.of("div", style, before, text));
    }

    /** How high its English will be, at most, in millimetres. */
    double height(double points, double leading, double width) {
        return (heading.isEmpty() ? 0 : HEADING_HEIGHT)
                + TextMeasure.lines(paragraph.en().text(), points, width) * points * leading * TextMeasure.POINT
                + BELOW;
    }
}
