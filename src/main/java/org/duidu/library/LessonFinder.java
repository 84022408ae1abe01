package org.duidu.library;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the files in and below a folder that may be lessons, by their names alone. Follows links, each place once. */
public final class LessonFinder {
    /** Deep enough for a school's folders, shallow enough for a link to the root of a disk. */
    private static final int MAX_DEPTH = 12;

    private static final int MAX_FILES = 20_000;

    private LessonFinder() {}

    /**
     * @param files candidates with what the file system says of them, sorted by path
     * @param folders where something may change: the folder, all below it, and the one it lies in
     * @param problems what could not be looked into
     */
    public record Found(Map<Path, BasicFileAttributes> files, List<Path> folders, List<FolderProblem> problems) {
        /** The files among them that are lessons by what they begin with, sorted by path. */
        public List<Path> lessons() {
            return files.keySet().stream().filter(LessonSniffer::isLesson).toList();
        }

        boolean isMissing() {
            return problems.stream().anyMatch(problem -> problem.kind() == FolderProblem.Kind.GONE);
        }
    }

    /** Looks through a folder; a file is taken for a folder with that file alone. A missing or unreadable one gives a problem, never an exception. */
    public static Found find(Path root) {
        if (Files.isRegularFile(root)) {
            return single(root);
        }
        if (!Files.isDirectory(root)) {
            return new Found(Map.of(), around(root), List.of(new FolderProblem(FolderProblem.Kind.GONE, root)));
        }
        Visitor visitor = new Visitor();
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, visitor);
        } catch (IOException | RuntimeException failure) {
            visitor.problems.add(new FolderProblem(FolderProblem.Kind.UNREADABLE, root));
        }
        visitor.folders.addAll(around(root));
        return new Found(visitor.files, List.copyOf(visitor.folders), List.copyOf(visitor.problems));
    }

    private static Found single(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Found(Map.of(file, attributes), around(file), List.of());
        } catch (IOException failure) {
            return new Found(Map.of(), List.of(), List.of(new FolderProblem(FolderProblem.Kind.UNREADABLE, file)));
        }
    }

    private static List<Path> around(Path place) {
        return Optional.ofNullable(place.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether a file's name is that of a lesson: {@code .md} or {@code .json}, not hidden, not a README. */
    static boolean hasLessonName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".md") || name.endsWith(".json"))
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !name.equals("readme.md");
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<Path, BasicFileAttributes> files = new TreeMap<>();
        private final List<Path> folders = new ArrayList<>();
        private final List<FolderProblem> problems = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            boolean hidden =
                    !folders.isEmpty() && String.valueOf(folder.getFileName()).startsWith(".");
            if (hidden || !seen.add(folder.toRealPath())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isDirectory()) {
                problems.add(new FolderProblem(FolderProblem.Kind.TOO_MUCH, file));
            } else if (attributes.isRegularFile() && hasLessonName(file)) {
                files.put(file, attributes);
            } else if (attributes.isSymbolicLink() && hasLessonName(file)) {
                problems.add(new FolderProblem(FolderProblem.Kind.UNREADABLE, file));
            }
            if (files.size() < MAX_FILES) {
                return FileVisitResult.CONTINUE;
            }
            problems.add(new FolderProblem(FolderProblem.Kind.TOO_MUCH, file.getParent()));
            return FileVisitResult.TERMINATE;
        }

        /** A loop of links leads to what was seen already; anything else is worth a word. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean worthSaying = Files.isDirectory(file) || hasLessonName(file);
            if (!(failure instanceof FileSystemLoopException) && worthSaying) {
                problems.add(new FolderProblem(FolderProblem.Kind.UNREADABLE, file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            if (failure != null) {
                problems.add(new FolderProblem(FolderProblem.Kind.UNREADABLE, folder));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
