package org.duidu.ui.teacher.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.LibraryEntry;
import org.duidu.library.Measures;
import org.duidu.lint.CheckedLesson;
import org.duidu.lint.Course;
import org.duidu.lint.LessonFacts;
import org.duidu.review.WordKey;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.teacher.editor.LookOver.Work;

/**
 * Looks a lesson under work over, beside the class's word list and the lessons of its folder. Safe for many threads.
 */
final class Inspector {
    private final Localized words;
    private final LessonDesk desk;
    private final ClassList list;
    private final LessonReader reader = new LessonReader();
    private volatile Shelf shelf = new Shelf(List.of(), Optional.empty(), Course.NONE);

    /** The lessons of a folder as a course: worked out again only when they change. */
    private record Shelf(List<LibraryEntry> entries, Optional<LessonFolder> folder, Course course) {}

    Inspector(Localized words, LessonDesk desk, ClassList list) {
        this.words = words;
        this.desk = desk;
        this.list = list;
    }

    CheckedLesson check(Work work) {
        return desk.linter()
                .with(list.now())
                .within(course(work.file()))
                .check(reader.read(work.name().replaceAll("\\.[^.]*$", ""), work.text()));
    }

    /** The lessons of the folder that the file lies in; a new lesson is to go to the own folder. */
    private Course course(Optional<Path> file) {
        List<LibraryEntry> entries = desk.lessons().get();
        Optional<LessonFolder> folder = entries.stream()
                .filter(entry -> file.isPresent()
                        ? entry.path().equals(file.get())
                        : entry.folder().kind() == LessonFolder.Kind.OWN)
                .map(LibraryEntry::folder)
                .findFirst();
        Shelf now = shelf;
        if (now.entries() != entries || !now.folder().equals(folder)) {
            List<Lesson> lessons = entries.stream()
                    .filter(entry -> folder.filter(entry.folder()::equals).isPresent())
                    .flatMap(entry -> entry.lesson().stream())
                    .toList();
            now = new Shelf(entries, folder, Course.of(lessons, entry -> WordKey.of(entry, desk.lemmatizer())));
            shelf = now;
        }
        return now.course();
    }

    /**
     * @param checked one in which there is a lesson
     */
    LessonStudy study(Checked checked) {
        var linked = checked.lesson().linked().orElseThrow();
        return new LessonStudy(
                LessonFacts.of(linked, list.now(), desk.lemmatizer()),
                Measures.of(linked.lesson()),
                EntryYield.of(linked, desk.survey(), desk.quizzes(), words.messages()));
    }
}
