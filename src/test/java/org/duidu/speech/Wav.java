package org.duidu.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sound files to try things with. */
final class Wav {
    static final int RATE = 8_000;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    private Wav() {}

    static void write(Path file, double seconds) throws IOException {
        int frames = (int) Math.round(seconds * RATE);
        ByteBuffer tone = ByteBuffer.allocate(frames * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames; i++) {
            tone.putShort((short) (8000 * Math.sin(i * 0.3)));
        }
        InputStream bytes = new ByteArrayInputStream(tone.array());
        AudioSystem.write(new AudioInputStream(bytes, FORMAT, frames), AudioFileFormat.Type.WAVE, file.toFile());
    }

    /** The loudest of the 16-bit samples in a file, 0 to 32768. */
    static int loudest(Path file) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
            ByteBuffer samples = ByteBuffer.wrap(sound.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            int loudest = 0;
            while (samples.remaining() >= 2) {
                loudest = Math.max(loudest, Math.abs(samples.getShort()));
            }
            return loudest;
        }
    }
}
