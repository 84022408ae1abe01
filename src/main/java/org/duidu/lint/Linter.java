package org.duidu.lint;

import java.nio.file.Path;
import java.util.Optional;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.LessonReader;
import org.duidu.text.Aligner;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Reads lessons and finds everything that is wrong with them. Safe for many threads. */
public final class Linter {
    private final LessonReader reader;
    private final Aligner aligner = new Aligner();
    private final VocabularyLinker linker;
    private final ScriptCheck scripts = new ScriptCheck();
    private final WordCheck words;
    private final TranslationCheck translations = new TranslationCheck();

    public Linter(LessonReader reader, VocabularyLinker linker) {
        this.reader = reader;
        this.linker = linker;
        this.words = new WordCheck(linker);
    }

    /** Reads a lesson file and checks it. A file that cannot be read gives a problem, not an exception. */
    public CheckedLesson check(Path file) {
        return check(reader.read(file));
    }

    /** Checks what has been read. */
    public CheckedLesson check(LessonFile file) {
        Report report = new Report(file.source());
        Optional<LinkedLesson> linked =
                file.lesson().map(lesson -> AlignedLesson.of(lesson, aligner)).map(linker::link);
        scripts.check(file, report);
        linked.ifPresent(found -> {
            words.check(found, file.positions().vocabulary(), report);
            translations.check(found, file.positions().sections(), report);
        });
        return new CheckedLesson(file, linked, report.with(file.problems()));
    }
}
