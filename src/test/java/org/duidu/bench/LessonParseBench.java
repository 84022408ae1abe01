package org.duidu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.CheckedLesson;
import org.duidu.lint.Linter;
import org.duidu.text.Aligner;
import org.duidu.text.WordNetLemmatizer;
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

/**
 * What it costs to understand a lesson, step by step, beside what commonmark alone needs for the same bytes. The lesson
 * is a bundled one of about 350 English words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LessonParseBench {
    private static final Path LESSON = Path.of("lessons", "distillation-letter-b2.md");

    private final Parser commonmark =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final LessonReader reader = new LessonReader();
    private final Aligner aligner = new Aligner();
    private final Linter linter = new Linter(reader, new VocabularyLinker(new WordNetLemmatizer()));
    private byte[] bytes;

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(LESSON);
    }

    @Benchmark
    public Node a_commonmarkAlone() {
        return commonmark.parse(text());
    }

    @Benchmark
    public LessonFile b_parse() {
        return reader.read("lesson", text());
    }

    @Benchmark
    public Object c_parseAndAlign() {
        return AlignedLesson.of(reader.read("lesson", text()).lesson().orElseThrow(), aligner);
    }

    @Benchmark
    public CheckedLesson d_parseAlignLinkAndCheck() {
        return linter.check(reader.read("lesson", text()));
    }

    private String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
