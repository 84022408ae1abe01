package org.duidu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.export.words.WordNote;
import org.duidu.lesson.Lesson;
import org.duidu.vocabulary.LinkedLesson;

/**
 * The words of a lesson that a command hands on.
 *
 * @param changed when its file was last changed
 */
record LessonWords(Lesson lesson, Instant changed, List<WordNote> notes) {

    /** Reads lessons; empty, and the reader has been told, if one of the files has none. */
    static Optional<List<LessonWords>> of(List<Path> names, Workshop workshop, Terminal terminal) throws IOException {
        InputFiles files = InputFiles.named(names, terminal);
        if (!files.complete()) {
            return Optional.empty();
        }
        List<LessonWords> all = new ArrayList<>();
        for (Path file : files.readable()) {
            Optional<LinkedLesson> linked = workshop.linter().check(file).linked();
            if (linked.isEmpty()) {
                terminal.complain("cli.no-lesson", file.toString());
                return Optional.empty();
            }
            all.add(new LessonWords(
                    linked.get().lesson(),
                    Files.getLastModifiedTime(file).toInstant(),
                    WordNote.of(linked.get(), workshop.linker())));
        }
        if (all.stream().allMatch(words -> words.notes().isEmpty())) {
            terminal.complain("cli.words.none");
            return Optional.empty();
        }
        return Optional.of(all);
    }
}
