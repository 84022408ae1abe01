package org.duidu.lesson.format;

import org.duidu.lesson.Lesson;

/**
 * Writes lessons. Reading what was written gives an equal lesson again, as long as English is in Latin letters and
 * Chinese in Han characters: the languages of a Markdown lesson are told apart by nothing else.
 */
public final class LessonWriter {

    /** The lesson as Markdown, in the form in which the guide shows it, with {@code \n} as line ending. */
    public String markdown(Lesson lesson) {
        return MarkdownWriter.write(lesson);
    }

    /**
     * The lesson as Markdown for somebody who will translate it: where the Chinese of a paragraph is missing, a note in
     * the file, which readers do not see, says that it goes there.
     */
    public String draft(Lesson lesson) {
        return MarkdownWriter.draft(lesson);
    }

    /** The lesson as JSON that {@code lesson.schema.json} describes, indented by two spaces. */
    public String json(Lesson lesson) {
        return JsonWriter.write(lesson);
    }
}
