package org.duidu.lesson;

import java.util.List;

/**
 * One lesson: an article in two languages with what belongs to it. It says the same whether it was read from Markdown
 * or from JSON. Sentences, links and everything else that can be worked out are not part of it.
 *
 * @param id the file's name without its ending
 * @param sections article sections, key points, language focus, further reading and sources, in the author's order
 */
public record Lesson(
        String id,
        LessonHeader header,
        List<Section> sections,
        List<VocabularyEntry> vocabulary,
        List<Question> questions) {

    public Lesson {
        sections = List.copyOf(sections);
        vocabulary = List.copyOf(vocabulary);
        questions = List.copyOf(questions);
    }
}
