package org.duidu.ui.teacher.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duidu.lint.CheckedLesson;
import org.duidu.ui.reader.LessonPreview;
import org.fxmisc.richtext.model.StyleSpans;

/**
 * What was found in a text.
 *
 * @param text in which it was found; the one under work may be newer
 * @param styles that show it in the source
 * @param page as learners see it; empty if there is no lesson in the text
 */
record Checked(
        String text,
        CheckedLesson lesson,
        List<ProblemPlace> places,
        StyleSpans<Collection<String>> styles,
        Optional<LessonPreview.Content> page) {
    Checked {
        places = List.copyOf(places);
    }

    static Checked of(String text, CheckedLesson lesson) {
        List<ProblemPlace> places = ProblemPlace.of(text, lesson.problems());
        return new Checked(
                text,
                lesson,
                places,
                SourceStyles.of(text, places),
                lesson.linked().map(LessonPreview.Content::of));
    }
}
