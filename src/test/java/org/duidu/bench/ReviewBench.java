package org.duidu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.progress.Learner;
import org.duidu.review.DayQueue;
import org.duidu.review.Deck;
import org.duidu.review.LogEntry;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.Rating;
import org.duidu.review.ReviewSettings;
import org.duidu.review.Side;
import org.duidu.review.Statistics;
import org.duidu.review.WordKey;
import org.duidu.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A learner of many years: 10,000 cards and 200,000 answers. {@code rowsAlone} is the baseline, the log read from the disk
 * and nothing done with it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReviewBench {
    private static final int WORDS = 5_000;
    private static final int ANSWERS = 200_000;
    private static final int BATCH = 10_000;

    private Path folder;
    private Store store;
    private Learner learner;
    private List<LogEntry> log;
    private Deck deck;
    private ZonedDateTime now;

    @Setup
    public void learnForYears() throws IOException {
        folder = Files.createTempDirectory("duidu-bench");
        store = new Store(folder, Clock.systemUTC(), "x", problem -> {
            throw new IllegalStateException(problem.key());
        });
        learner = store.learners().current();
        log = manyAnswers();
        for (int from = 0; from < ANSWERS; from += BATCH) {
            store.log().append(learner, log.subList(from, from + BATCH));
        }
        // Reading waits for what is still to be written, which would disturb every figure.
        if (store.log().entries(learner).size() != ANSWERS) {
            throw new IllegalStateException("not all answers were kept");
        }
        deck = Deck.of(ReviewSettings.USUAL, log);
        now = log.get(ANSWERS - 1).at().plusDays(1);
    }

    private static List<LogEntry> manyAnswers() {
        Random random = new Random(1);
        ZonedDateTime at = ZonedDateTime.of(2020, 1, 1, 8, 0, 0, 0, ZoneId.of("Asia/Taipei"));
        List<LogEntry> answers = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            int card = i % (WORDS * 2);
            at = at.plusMinutes(10);
            answers.add(new Answer(
                    i + 1L,
                    at,
                    new WordKey("word" + card / 2, PartOfSpeech.NOUN),
                    Optional.of(Side.values()[card % 2]),
                    random.nextInt(10) == 0 ? Rating.AGAIN : Rating.GOOD,
                    "review",
                    "lesson" + card / 40,
                    "typed",
                    Duration.ofSeconds(4)));
        }
        return answers;
    }

    @TearDown
    public void remove() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public List<LogEntry> rowsAlone() {
        return store.log().entries(learner);
    }

    @Benchmark
    public Deck rowsAndReplay() {
        return Deck.of(ReviewSettings.USUAL, store.log().entries(learner));
    }

    @Benchmark
    public Deck replayAlone() {
        return Deck.of(ReviewSettings.USUAL, log);
    }

    /** One answer of a replay. */
    @Benchmark
    @OperationsPerInvocation(ANSWERS)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Deck answersASecond() {
        return Deck.of(ReviewSettings.USUAL, log);
    }

    @Benchmark
    public DayQueue queueOfTheDay() {
        return DayQueue.of(deck, now, word -> true);
    }

    @Benchmark
    public Object statistics() {
        Statistics statistics = new Statistics(deck, now);
        return List.of(statistics.forecast(30), statistics.calendar(), statistics.retention(30), statistics.byState());
    }
}
