package org.duidu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Section;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonReader;
import org.duidu.text.Aligner;
import org.duidu.text.Lemmatizer;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.Concordance;
import org.duidu.vocabulary.ConcordanceHit;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Linking one long lesson, and looking words up in a library of 1,000 lessons made of the bundled ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class LinkingBenchmark {
    private static final int LIBRARY = 1_000;

    private final Lemmatizer lemmatizer = new WordNetLemmatizer();
    private final VocabularyLinker linker = new VocabularyLinker(lemmatizer);
    private List<AlignedLesson> library;
    private AlignedLesson longLesson;
    private Concordance concordance;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LinkingBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void readLessons() throws IOException {
        List<Lesson> lessons = bundled();
        Aligner aligner = new Aligner();
        library = Collections.nCopies(LIBRARY / lessons.size() + 1, lessons).stream()
                .flatMap(List::stream)
                .limit(LIBRARY)
                .map(lesson -> AlignedLesson.of(lesson, aligner))
                .toList();
        longLesson = AlignedLesson.of(joined(lessons), aligner);
        concordance = new Concordance(library, lemmatizer);
    }

    /** All bundled lessons as one, several thousand words with more than a hundred entries. */
    @Benchmark
    public LinkedLesson linkLongLesson() {
        return linker.link(longLesson);
    }

    @Benchmark
    public Concordance indexLibrary() {
        return new Concordance(library, lemmatizer);
    }

    @Benchmark
    public List<ConcordanceHit> findPhrase() {
        return concordance.find("decline to comment");
    }

    @Benchmark
    public List<ConcordanceHit> findCommonestWord() {
        return concordance.find("the");
    }

    @Benchmark
    public List<ConcordanceHit> findChinese() {
        return concordance.find("限制");
    }

    private static List<Lesson> bundled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .flatMap(file -> new LessonReader().read(file).lesson().stream())
                    .toList();
        }
    }

    private static Lesson joined(List<Lesson> lessons) {
        List<Section> sections = new ArrayList<>();
        List<VocabularyEntry> vocabulary = new ArrayList<>();
        lessons.forEach(lesson -> {
            sections.addAll(lesson.sections());
            vocabulary.addAll(lesson.vocabulary());
        });
        return new Lesson("long", lessons.get(0).header(), sections, vocabulary, List.of());
    }
}
