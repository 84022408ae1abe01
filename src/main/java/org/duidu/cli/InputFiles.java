package org.duidu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duidu.library.FolderProblem;
import org.duidu.library.LessonFinder;

/**
 * The lesson files that a command line names.
 *
 * @param readable files to work on, in the order named, those of a folder sorted by path
 * @param complete false if something named could not be read; the reader has been told
 */
record InputFiles(List<Path> readable, boolean complete) {

    /** Finds the files behind names of files and folders, and complains of each that cannot be read. */
    static InputFiles named(List<Path> names, Terminal terminal) {
        List<Path> readable = new ArrayList<>();
        boolean complete = true;
        for (Path name : names) {
            if (Files.isDirectory(name)) {
                LessonFinder.Found found = LessonFinder.find(name);
                readable.addAll(found.lessons());
                for (FolderProblem problem : found.problems()) {
                    terminal.complainInWords(problem.message(terminal.messages()));
                    complete = false;
                }
            } else if (isReadable(name, terminal)) {
                readable.add(name);
            } else {
                complete = false;
            }
        }
        return new InputFiles(List.copyOf(readable), complete);
    }

    /** Whether a file can be read; complains if not. */
    static boolean isReadable(Path file, Terminal terminal) {
        if (!Files.exists(file)) {
            terminal.complain("cli.no-such-file", file.toString());
            return false;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            terminal.complain("cli.unreadable", file.toString());
            return false;
        }
        return true;
    }
}
