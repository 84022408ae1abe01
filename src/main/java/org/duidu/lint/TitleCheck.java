package org.duidu.lint;

import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.format.Severity;
import org.duidu.text.TextRange;

/** Whether a title is there in both languages. */
final class TitleCheck {
    /** A title that is missing altogether is told by the reader of lessons. */
    void check(Bilingual title, TextRange place, Report report) {
        if (title.en().isBlank() != title.zh().isBlank()) {
            String missing = title.en().isBlank() ? "title-without-english" : "title-without-chinese";
            report.add(Severity.WARNING, missing, place, List.of(title.either()));
        }
    }
}
