package org.duidu.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.format.Severity;
import org.duidu.lint.CheckedLesson;

/**
 * A lesson of the library.
 *
 * @param key stays the same from start to start; what is remembered of a lesson is remembered under it
 * @param path its file
 * @param folder the folder it was found through; for a file opened by itself, the one it lies in
 * @param checked what was read and what is wrong with it
 * @param measures its length; {@link Measures#NONE} where nothing of the file can be shown
 * @param searchable its words, folded for searching
 * @param modified when the file was last changed
 */
public record LibraryEntry(
        String key,
        Path path,
        LessonFolder folder,
        CheckedLesson checked,
        Measures measures,
        SearchText searchable,
        Instant modified) {

    static LibraryEntry of(LessonFolder folder, Path path, CheckedLesson checked, Instant modified) {
        return new LibraryEntry(
                folder.keyOf(path),
                path,
                folder,
                checked,
                checked.lesson().map(Measures::of).orElse(Measures.NONE),
                SearchText.of(nameOf(path), checked.lesson()),
                modified);
    }

    /** The lesson's title, or its file's name where it has none. */
    public Bilingual title() {
        return lesson().map(lesson -> lesson.header().title())
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> new Bilingual(nameOf(path), ""));
    }

    public Optional<Lesson> lesson() {
        return checked.lesson();
    }

    public Optional<Level> level() {
        return lesson().flatMap(lesson -> lesson.header().level());
    }

    public List<String> topics() {
        return lesson().map(Lesson::header).map(LessonHeader::topics).orElse(List.of());
    }

    public Optional<String> story() {
        return lesson().flatMap(lesson -> lesson.header().story());
    }

    /** Whether a teacher has something to mend: an error or a warning. */
    public boolean hasProblems() {
        return checked.worst().filter(severity -> severity != Severity.INFO).isPresent();
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
