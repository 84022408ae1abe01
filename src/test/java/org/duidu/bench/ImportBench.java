package org.duidu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.importing.ImportOutcome;
import org.duidu.lesson.importing.ImportedLesson;
import org.duidu.lesson.importing.Importer;
import org.duidu.lint.CheckedLesson;
import org.duidu.lint.Linter;
import org.duidu.text.Aligner;
import org.duidu.text.Bead;
import org.duidu.text.Lexicon;
import org.duidu.text.SentenceSplitter;
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
 * What it costs to make a lesson of a pasted page of 2,000 English words with their Chinese, and to check it, beside what
 * it costs only to pair the page's sentences.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ImportBench {
    private static final Path PAGES = Path.of("src/test/resources/org/duidu/lesson/importing/golden");
    private static final int WORDS = 2000;

    private final Importer importer = new Importer();
    private final Linter linter = new Linter(new LessonReader(), new VocabularyLinker(new WordNetLemmatizer()));
    private final Aligner aligner = new Aligner();
    private String page;
    private String english;
    private String chinese;

    @Setup
    public void write() throws IOException {
        String news = Files.readString(PAGES.resolve("alternating-news.txt"));
        String tools = Files.readString(PAGES.resolve("english-then-chinese.txt"));
        int middle = tools.indexOf("出借工具的圖書館");
        english = times(tools.substring(0, middle));
        chinese = times(tools.substring(middle));
        page = news.replace("Vocabulary Learning", english + "\n" + chinese + "\nVocabulary Learning");
    }

    private static String times(String part) {
        return (part + "\n").repeat(WORDS / 180);
    }

    @Benchmark
    public List<Bead> a_pairTheSentencesAlone() {
        return aligner.align(
                english, SentenceSplitter.english(english), chinese, SentenceSplitter.chinese(chinese), Lexicon.EMPTY);
    }

    @Benchmark
    public ImportOutcome b_import() {
        return importer.read(page);
    }

    @Benchmark
    public CheckedLesson c_importAndCheck() {
        return linter.check(((ImportedLesson) importer.read(page)).file());
    }
}
