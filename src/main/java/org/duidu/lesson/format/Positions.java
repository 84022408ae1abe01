package org.duidu.lesson.format;

import java.util.List;
import org.duidu.text.TextRange;

/**
 * Where the parts of a lesson stand in its source text. Each list runs parallel to the lesson's own.
 *
 * @param title the front matter's title, or an empty range at the start
 * @param sections section headings and paragraphs, parallel to {@link org.duidu.lesson.Lesson#sections()}
 * @param vocabulary parallel to {@link org.duidu.lesson.Lesson#vocabulary()}
 * @param questions whole questions, parallel to {@link org.duidu.lesson.Lesson#questions()}
 */
public record Positions(
        TextRange title, List<SectionPosition> sections, List<EntryPosition> vocabulary, List<TextRange> questions) {

    public static final Positions NONE = new Positions(new TextRange(0, 0), List.of(), List.of(), List.of());

    public Positions {
        sections = List.copyOf(sections);
        vocabulary = List.copyOf(vocabulary);
        questions = List.copyOf(questions);
    }

    /**
     * @param paragraphs parallel to the section's paragraphs; empty for notes
     */
    public record SectionPosition(TextRange heading, List<ParagraphPosition> paragraphs) {}

    /**
     * @param en the English as it stands in the source, markup included; an empty range where it is missing
     * @param zh the Chinese likewise
     */
    public record ParagraphPosition(TextRange en, TextRange zh) {}

    /**
     * @param headword the word itself
     * @param whole the entry from its heading to its last line
     * @param examples the English of each example, parallel to the entry's examples
     */
    public record EntryPosition(TextRange headword, TextRange whole, List<TextRange> examples) {}
}
