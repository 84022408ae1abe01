package org.duidu.ui.teacher.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duidu.crossword.ClueSurvey;
import org.duidu.library.LibraryEntry;
import org.duidu.lint.Linter;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.Definitions;
import org.duidu.text.Lemmatizer;

/**
 * What the editor works with.
 *
 * @param lessons those of the library, whenever asked
 * @param ownFolder where new lessons and copies are saved; made when it is needed
 * @param onSaved told of a file that was written, so that the library sees it
 */
public record LessonDesk(
        Linter linter,
        Lemmatizer lemmatizer,
        Definitions dictionary,
        ClueSurvey survey,
        QuizMaker quizzes,
        Drafts drafts,
        Supplier<List<LibraryEntry>> lessons,
        Path ownFolder,
        Consumer<Path> onSaved) {

    /** What a lesson is called that has neither file nor title yet. */
    static final String NEW_LESSON = "lesson.md";

    /** A file of the own folder that is not there yet. */
    Path freeFile(String wanted) {
        String name = wanted.endsWith(".md") ? wanted.substring(0, wanted.length() - 3) : wanted;
        Path file = ownFolder.resolve(name + ".md");
        for (int i = 2; Files.exists(file); i++) {
            file = ownFolder.resolve(name + "-" + i + ".md");
        }
        return file;
    }

    /** A file's name after a title: its English letters and digits with hyphens, {@code lesson} where it has none. */
    static String fileName(Optional<String> title) {
        String name = title.orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = name.length() > 60 ? name.substring(0, 60).replaceAll("-[^-]*$", "") : name;
        return (cut.isEmpty() ? "lesson" : cut) + ".md";
    }
}
