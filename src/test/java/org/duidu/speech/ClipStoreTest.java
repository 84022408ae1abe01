package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duidu.speech.SpeechFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipStoreTest {
    private static final Voice VOICE = new Voice("v", "V", "en", SpokenLanguage.ENGLISH);
    private static final long PLENTY = 1 << 20;

    @TempDir
    Path temporary;

    private final RecordedPrograms programs = RecordedPrograms.writing(0.25);

    @Test
    void knowsHowLongAClipSounds() throws Exception {
        assertThat(store(PLENTY, programs).clip(wording("One.")).duration()).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void givesAProgramTheTextInAFile() throws Exception {
        List<String> texts = new ArrayList<>();
        RecordedPrograms reading = new RecordedPrograms(call -> {
            texts.add(RecordedPrograms.textOf(call));
            return RecordedPrograms.writing(0.1).run(call, Duration.ZERO);
        });
        store(PLENTY, reading).clip(wording("--version $(id) 運河"));

        assertThat(texts).containsExactly("--version $(id) 運河");
        assertThat(reading.calls.get(0).command()).noneMatch(argument -> argument.contains("運河"));
    }

    @Test
    void makesTheSameClipOnce() throws Exception {
        ClipStore store = store(PLENTY, programs);
        SpeechClip first = store.clip(wording("One."));

        assertThat(store.clip(wording("One."))).isEqualTo(first);
        assertThat(programs.calls).hasSize(1);
    }

    @Test
    void makesABrokenClipAgain() throws Exception {
        ClipStore store = store(PLENTY, programs);
        SpeechClip clip = store.clip(wording("One."));
        Files.writeString(clip.file(), "RIFF");

        assertThat(store.clip(wording("One."))).isEqualTo(clip);
        assertThat(programs.calls).hasSize(2);
    }

    @Test
    void leavesNothingButClips() throws Exception {
        store(PLENTY, programs).clip(wording("One."));

        assertThat(files()).hasSize(1).allMatch(file -> file.toString().endsWith(".wav"));
    }

    @Test
    void letsThoseGoThatWereUsedLongestAgo() throws Exception {
        long two = 2 * (long) (0.25 * Wav.RATE * 2 + 44);
        ClipStore store = store(two, programs);
        Path old = used(store.clip(wording("One.")).file(), 20);
        Path older = used(store.clip(wording("Two.")).file(), 30);
        store.clip(wording("One."));
        Path newest = store.clip(wording("Three.")).file();

        assertThat(files()).containsExactlyInAnyOrder(old, newest).doesNotContain(older);
    }

    @Test
    void keepsTheNewestEvenWhereThereIsNoRoomForIt() throws Exception {
        SpeechClip clip = store(1, programs).clip(wording("One."));

        assertThat(clip.file()).exists();
    }

    @Test
    void saysThatAProgramFailed() throws IOException {
        RecordedPrograms failing = new RecordedPrograms(call -> {
            throw new IOException("ended with 1");
        });

        assertFails(store(PLENTY, failing), Reason.PROGRAM);
        assertThat(files()).isEmpty();
    }

    @Test
    void saysThatAProgramWroteNoSound() throws IOException {
        assertFails(store(PLENTY, new RecordedPrograms(call -> "")), Reason.PROGRAM);
        assertThat(files()).isEmpty();
    }

    @Test
    void saysThatTheDiskTakesNothing() throws IOException {
        Files.writeString(temporary.resolve("clips"), "a file where the folder should be");

        assertFails(store(PLENTY, programs), Reason.DISK);
    }

    private static void assertFails(ClipStore store, Reason reason) {
        assertThatThrownBy(() -> store.clip(wording("One.")))
                .isInstanceOfSatisfying(
                        SpeechFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    private ClipStore store(long capacity, ProgramRunner runner) {
        return new ClipStore(temporary.resolve("clips"), capacity, new EspeakNg(), runner);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("clips"))) {
            return files.toList();
        }
    }

    private static Path used(Path clip, int minutesAgo) throws IOException {
        Files.setLastModifiedTime(clip, FileTime.from(Instant.now().minus(Duration.ofMinutes(minutesAgo))));
        return clip;
    }

    private static Wording wording(String text) {
        return new Wording(VOICE, 1, text);
    }
}
