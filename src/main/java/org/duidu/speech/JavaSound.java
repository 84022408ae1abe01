package org.duidu.speech;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The loudspeakers as Java knows them. */
record JavaSound() implements AudioLine.Source {
    private static final AudioFormat USUAL = new AudioFormat(22_050, 16, 1, true, false);
    /** A fifth of a second: short enough to end at once, long enough not to stutter. */
    private static final float BUFFERED_SECONDS = 0.2f;

    @Override
    public boolean exists() {
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, USUAL));
    }

    @Override
    public AudioLine open(AudioFormat format) throws LineUnavailableException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            int frames = Math.round(format.getFrameRate() * BUFFERED_SECONDS);
            line.open(format, frames * format.getFrameSize());
            line.start();
            return new Line(line);
        } catch (IllegalArgumentException | SecurityException none) {
            LineUnavailableException unavailable = new LineUnavailableException(none.getMessage());
            unavailable.initCause(none);
            throw unavailable;
        }
    }

    private record Line(SourceDataLine line) implements AudioLine {
        @Override
        public int room() {
            return line.available();
        }

        @Override
        public void take(byte[] sound, int length) {
            line.write(sound, 0, length);
        }

        @Override
        public boolean isSilent() {
            return line.available() >= line.getBufferSize();
        }

        @Override
        public void close() {
            line.stop();
            line.flush();
            line.close();
        }
    }
}
