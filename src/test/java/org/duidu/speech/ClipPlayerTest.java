package org.duidu.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import org.duidu.speech.SpeechFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ClipPlayerTest {
    @TempDir
    Path folder;

    /** Takes a little at a time, as loudspeakers do, and all of it or nothing at all. */
    private static final class Loudspeakers implements AudioLine, AudioLine.Source {
        final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        final CountDownLatch full = new CountDownLatch(1);
        private final int capacity;
        boolean closed;
        AudioFormat format;

        private Loudspeakers(int capacity) {
            this.capacity = capacity;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public AudioLine open(AudioFormat wanted) {
            format = wanted;
            return this;
        }

        @Override
        public int room() {
            int room = capacity - heard.size();
            if (room < 2048) {
                full.countDown();
            }
            return room;
        }

        @Override
        public void take(byte[] sound, int length) {
            heard.write(sound, 0, length);
        }

        @Override
        public boolean isSilent() {
            return true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void playsEveryByte() throws Exception {
        Loudspeakers speakers = new Loudspeakers(Integer.MAX_VALUE);
        SpeechClip clip = clip(1.234);
        new ClipPlayer(speakers).play(clip);

        byte[] all = AudioSystem.getAudioInputStream(clip.file().toFile()).readAllBytes();
        assertThat(speakers.heard.toByteArray()).isEqualTo(all);
        assertThat(speakers.format.getSampleRate()).isEqualTo(Wav.RATE);
        assertThat(speakers.closed).isTrue();
    }

    @Test
    void isSilentOnceItIsInterrupted() throws Exception {
        Loudspeakers speakers = new Loudspeakers(4096);
        SpeechClip clip = clip(30);
        AtomicReference<Exception> end = new AtomicReference<>();
        Thread playing = new Thread(() -> {
            try {
                new ClipPlayer(speakers).play(clip);
            } catch (SpeechFailure | InterruptedException stopped) {
                end.set(stopped);
            }
        });
        playing.start();
        assertThat(speakers.full.await(10, TimeUnit.SECONDS)).isTrue();
        playing.interrupt();
        playing.join();

        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertThat(speakers.closed).isTrue();
        assertThat(speakers.heard.size()).isLessThanOrEqualTo(4096);
    }

    @Test
    void saysThatThereAreNoLoudspeakers() throws IOException {
        AudioLine.Source none = new AudioLine.Source() {
            @Override
            public boolean exists() {
                return false;
            }

            @Override
            public AudioLine open(AudioFormat format) throws LineUnavailableException {
                throw new LineUnavailableException("none");
            }
        };
        SpeechClip clip = clip(0.1);

        assertThatThrownBy(() -> new ClipPlayer(none).play(clip))
                .isInstanceOfSatisfying(
                        SpeechFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NO_AUDIO));
    }

    private SpeechClip clip(double seconds) throws IOException {
        Path file = folder.resolve("clip.wav");
        Wav.write(file, seconds);
        return SpeechClip.of(file);
    }
}
