package org.duidu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.crossword.WordSource;
import org.duidu.crossword.WordsFile;
import org.duidu.crossword.WordsProblem;
import org.duidu.lesson.Bilingual;
import org.duidu.lint.CheckedLesson;

/**
 * The words that a command line names.
 *
 * @param title of the first lesson; empty for a words file
 * @param code what to end with if nothing else goes wrong
 */
record PuzzleInput(Bilingual title, List<WordSource> words, int code) {

    /** Reads lessons; empty, after complaining, if one cannot be used. */
    static Optional<PuzzleInput> ofLessons(List<Path> files, Workshop workshop, Terminal terminal) {
        List<WordSource> words = new ArrayList<>();
        Bilingual title = Bilingual.EMPTY;
        for (Path file : files) {
            if (!InputFiles.isReadable(file, terminal)) {
                return Optional.empty();
            }
            CheckedLesson checked = workshop.linter().check(file);
            if (checked.linked().isEmpty()) {
                terminal.complain("cli.no-lesson", file.toString());
                return Optional.empty();
            }
            words.addAll(WordSource.of(checked.linked().get()));
            title = title.isEmpty() ? checked.linked().get().lesson().header().title() : title;
        }
        if (words.isEmpty()) {
            terminal.complain("cli.crossword.no-vocabulary", files.get(0).toString());
        }
        return Optional.of(new PuzzleInput(title, words, words.isEmpty() ? Program.PROBLEMS : Program.FINE));
    }

    /** Reads a words file; empty, after complaining, if it cannot be read. */
    static Optional<PuzzleInput> ofWordsFile(Path file, Terminal terminal) throws IOException {
        if (!InputFiles.isReadable(file, terminal)) {
            return Optional.empty();
        }
        WordsFile read;
        try (InputStream in = Files.newInputStream(file)) {
            read = WordsFile.read(in.readNBytes(WordsFile.MAX_BYTES + 1));
        }
        for (WordsProblem problem : read.problems()) {
            String line = problem.line().isPresent() ? ":" + problem.line().getAsInt() : "";
            terminal.complainInWords(file + line + ": " + problem.message(terminal.messages()));
        }
        boolean empty = read.problems().stream().anyMatch(one -> one.kind() == WordsProblem.Kind.EMPTY);
        if (read.words().isEmpty() && !empty) {
            return Optional.empty();
        }
        return Optional.of(new PuzzleInput(Bilingual.EMPTY, read.words(), empty ? Program.PROBLEMS : Program.FINE));
    }
}
