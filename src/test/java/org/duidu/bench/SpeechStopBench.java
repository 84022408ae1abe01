package org.duidu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duidu.speech.RealTimeSpeakers;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.Talker;
import org.duidu.speech.Wording;
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

/** From being told to stop in the middle of a long text of a real espeak-ng to silence, against doing nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
@Fork(1)
public class SpeechStopBench {
    private static final String LONG = "The canal froze in the winter, and no boat could pass. ".repeat(20);

    private final RealTimeSpeakers speakers = new RealTimeSpeakers();
    private final ExecutorService voice = Executors.newSingleThreadExecutor();
    private Talker talker;
    private Wording wording;
    private Future<?> speaking;

    @Setup
    public void findVoice() throws Exception {
        Path clips = Files.createTempDirectory("duidu-bench");
        talker = speakers.espeak(clips);
        wording = talker.voices().stream()
                .filter(one -> one.language() == SpokenLanguage.ENGLISH)
                .findFirst()
                .map(one -> new Wording(one, 1, LONG))
                .orElseThrow();
        talker.prepare(wording);
    }

    @Setup(Level.Invocation)
    public void speak() throws InterruptedException {
        speakers.reset();
        speaking = voice.submit(() -> {
            talker.speak(wording);
            return null;
        });
        speakers.awaitSound();
    }

    /** As the window does it. */
    @Benchmark
    public void stop() throws InterruptedException {
        speaking.cancel(true);
        speakers.awaitSilence();
    }

    /** The baseline. */
    @Benchmark
    public void nothing() {}

    @TearDown(Level.Invocation)
    public void silence() throws InterruptedException {
        speaking.cancel(true);
        speakers.awaitSilence();
    }

    @TearDown
    public void end() {
        voice.shutdownNow();
    }
}
