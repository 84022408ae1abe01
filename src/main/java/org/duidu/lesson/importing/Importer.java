package org.duidu.lesson.importing;

import java.util.List;
import java.util.Map;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.LessonWriter;
import org.duidu.text.Aligner;

/** Makes a lesson of pasted text. Safe for many threads. */
public final class Importer {
    /** Characters of a text that is read: some 80,000 words, forty times a long article. */
    public static final int MOST_CHARACTERS = 500_000;

    /** Lines of a text that is read, so that a lesson stays within what its file may hold. */
    public static final int MOST_LINES = 15_000;

    private final Aligner aligner = new Aligner();
    private final Furniture furniture = new Furniture();
    private final LessonReader reader = new LessonReader();
    private final LessonWriter writer = new LessonWriter();

    /** Makes a lesson of a text as it was pasted. */
    public ImportOutcome read(String text) {
        return read(text, Map.of());
    }

    /**
     * Makes a lesson of a text and of what a teacher said of some of its lines.
     *
     * @param choices by number of line, from 1, as the report numbers them
     * @return the lesson; a refusal if the text is longer than a lesson can be, or nothing of it is left
     */
    public ImportOutcome read(String text, Map<Integer, LineChoice> choices) {
        if (text.length() > MOST_CHARACTERS) {
            return ImportRefusal.of(ImportRefusal.Reason.TOO_LONG, text.length(), MOST_CHARACTERS);
        }
        PageCleaner.Page page = PageCleaner.clean(text);
        if (page.lines().size() > MOST_LINES) {
            return ImportRefusal.of(
                    ImportRefusal.Reason.TOO_MANY_LINES, page.lines().size(), MOST_LINES);
        }
        PageReader pages = new PageReader(page, choices, aligner, furniture);
        Lesson lesson = pages.lesson();
        if (pages.isEmpty(lesson)) {
            return ImportRefusal.of(ImportRefusal.Reason.NOTHING_THERE);
        }
        LessonFile file = reader.read(lesson.id(), pages.isDraft() ? writer.draft(lesson) : writer.markdown(lesson));
        List<LineReport> lines = page.lines().stream().map(Line::report).toList();
        return new ImportedLesson(file, lines, pages.remarks(lesson));
    }
}
