package org.duidu.lesson.importing;

import java.util.List;
import org.duidu.lesson.format.LessonFile;

/**
 * A lesson made from pasted text.
 *
 * @param file the lesson's Markdown, and how it is read
 * @param lines what became of each line, in the order in which they were pasted; every line that is not blank is there
 *     at least once
 * @param remarks on the lesson as a whole
 */
public record ImportedLesson(LessonFile file, List<LineReport> lines, List<Remark> remarks) implements ImportOutcome {
    public ImportedLesson {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    public String markdown() {
        return file.source();
    }
}
