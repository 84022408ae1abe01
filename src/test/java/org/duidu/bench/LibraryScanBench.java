package org.duidu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.Linter;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.VocabularyLinker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a library of 1,000 lessons takes to be read, linked and checked: for the first time in a fresh JVM, as a
 * reader meets it, and again when nothing has changed. The lessons are the bundled ones, each copied under many names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class LibraryScanBench {
    private static final int LESSONS = 1000;

    private Path root;
    private Library library;

    @Setup(Level.Trial)
    public void writeLessons() throws Exception {
        root = Files.createTempDirectory("duidu-bench");
        List<Path> bundled;
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            bundled = files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
        for (int i = 0; i < LESSONS; i++) {
            Path folder = Files.createDirectories(root.resolve("unit" + i / 50));
            Path copy = Files.copy(bundled.get(i % bundled.size()), folder.resolve("lesson" + i + ".md"));
            Files.setLastModifiedTime(copy, FileTime.fromMillis(1_000_000_000_000L));
        }
        library = new Library(new Linter(new LessonReader(), new VocabularyLinker(new WordNetLemmatizer()))::check);
    }

    @TearDown(Level.Trial)
    public void removeLessons() throws IOException {
        library.close();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int firstScan() {
        library.add(LessonFolder.added(root)).join();
        return allOf(library);
    }

    /** The warm-up is the first scan. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public int scanAgain() {
        library.add(LessonFolder.added(root)).join();
        return allOf(library);
    }

    private static int allOf(Library library) {
        int lessons = library.entries().size();
        if (lessons != LESSONS) {
            throw new IllegalStateException("lessons went missing: " + lessons);
        }
        return lessons;
    }
}
