package org.duidu.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Spoken text as a WAV file.
 *
 * @param duration exactly how long it sounds
 */
record SpeechClip(Path file, Duration duration) {

    /**
     * @throws IOException if the file is missing, is not a WAV file or holds no sound
     */
    static SpeechClip of(Path file) throws IOException {
        try {
            AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
            double seconds =
                    format.getFrameLength() / (double) format.getFormat().getFrameRate();
            if (format.getFrameLength() <= 0) {
                throw new IOException(file + " holds no sound");
            }
            return new SpeechClip(file, Duration.ofNanos(Math.round(seconds * 1e9)));
        } catch (UnsupportedAudioFileException wrong) {
            throw new IOException(file + " is not a sound file", wrong);
        }
    }
}
