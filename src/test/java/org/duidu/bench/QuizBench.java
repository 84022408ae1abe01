package org.duidu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonReader;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizMaker;
import org.duidu.quiz.QuizRequest;
import org.duidu.text.Aligner;
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

/** A quiz of 100 questions from a lesson of 20 entries, against linking that lesson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class QuizBench {
    private static final int ENTRIES = 20;
    private static final int QUESTIONS = 100;

    private final WordNetLemmatizer lemmatizer = new WordNetLemmatizer();
    private final VocabularyLinker linker = new VocabularyLinker(lemmatizer);
    private final QuizMaker maker = new QuizMaker(linker, lemmatizer, lemmatizer.thesaurus());
    private AlignedLesson aligned;
    private LinkedLesson linked;
    private long seed;

    @Setup
    public void readLessons() {
        Lesson first = read("tea-c1");
        List<VocabularyEntry> vocabulary = new ArrayList<>(first.vocabulary());
        vocabulary.addAll(read("bees-b2").vocabulary());
        aligned = AlignedLesson.of(
                new Lesson(
                        "twenty", first.header(), first.sections(), vocabulary.subList(0, ENTRIES), first.questions()),
                new Aligner());
        linked = linker.link(aligned);
    }

    /** The baseline. */
    @Benchmark
    public LinkedLesson linkLesson() {
        return linker.link(aligned);
    }

    @Benchmark
    public Quiz hundredQuestions() {
        return maker.make(new QuizRequest(List.of(linked), List.of(), Set.of(), QUESTIONS, Set.of(), seed++));
    }

    private static Lesson read(String name) {
        return new LessonReader()
                .read(Path.of("lessons", name + ".md"))
                .lesson()
                .orElseThrow();
    }
}
