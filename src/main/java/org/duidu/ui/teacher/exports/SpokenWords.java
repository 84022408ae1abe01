package org.duidu.ui.teacher.exports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.duidu.export.anki.Sounds;
import org.duidu.speech.SpeechFailure;
import org.duidu.ui.kit.Speech;

/** The sounds of cards, by a voice of this machine. A word that it cannot speak has none, and is counted. */
final class SpokenWords implements Sounds {
    private final Speech.Recorder recorder;
    private int failed;

    SpokenWords(Speech.Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Optional<byte[]> of(String word) throws IOException {
        try {
            return recorder.wav(word);
        } catch (SpeechFailure unspoken) {
            failed++;
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    /** How many times a word could not be spoken. */
    int failed() {
        return failed;
    }
}
