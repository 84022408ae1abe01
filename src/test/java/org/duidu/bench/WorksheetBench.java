package org.duidu.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.export.worksheet.WorksheetOptions;
import org.duidu.export.worksheet.WorksheetRequest;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.WordNetLemmatizer;
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

/** A full set of handouts of a bundled lesson as a PDF, against its plain reading sheet: the ratio tells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class WorksheetBench {
    private final Messages messages = Messages.of(Messages.ENGLISH);
    private WorksheetMaker maker;
    private LinkedLesson lesson;

    @Setup
    public void read() {
        WordNetLemmatizer lemmatizer = new WordNetLemmatizer();
        VocabularyLinker linker = new VocabularyLinker(lemmatizer);
        maker = new WorksheetMaker(linker, lemmatizer, new QuizMaker(linker, lemmatizer, lemmatizer.thesaurus()));
        lesson = new Linter(new LessonReader(), linker)
                .check(Path.of("lessons", "bees-b2.md"))
                .linked()
                .orElseThrow();
    }

    /** The baseline. */
    @Benchmark
    public byte[] readingSheet() {
        return pdf(Set.of(SheetPart.SIDE_BY_SIDE));
    }

    @Benchmark
    public byte[] everything() {
        return pdf(SheetPart.USUAL);
    }

    /** Without setting it as a PDF. */
    @Benchmark
    public byte[] everythingAsPage() {
        return maker.make(new WorksheetRequest(lesson, SheetPart.USUAL, WorksheetOptions.PLAIN), messages)
                .html();
    }

    private byte[] pdf(Set<SheetPart> parts) {
        return maker.make(new WorksheetRequest(lesson, parts, WorksheetOptions.PLAIN), messages)
                .pdf()
                .bytes();
    }
}
