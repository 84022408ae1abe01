package org.duidu.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.duidu.speech.Recorder;
import org.duidu.speech.SpeechFailure;

/** Sounds by a voice of this machine. A text that it cannot speak has none, and is counted. */
public final class SpokenSounds implements Sounds {
    private final Recorder recorder;
    private int failed;

    public SpokenSounds(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Optional<byte[]> of(String text) throws IOException {
        try {
            return recorder.wav(text);
        } catch (SpeechFailure unspoken) {
            failed++;
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    /** How many times a text could not be spoken. */
    public int failed() {
        return failed;
    }
}
