package org.duidu.speech;

import java.io.IOException;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.duidu.speech.SpeechFailure.Reason;

/** Plays clips. */
final class ClipPlayer {
    private static final int PAUSE_MILLIS = 8;
    /** A line that never says it is silent must not hold up what comes next. */
    private static final int LAST_SOUNDS_MILLIS = 600;

    private final AudioLine.Source lines;

    ClipPlayer(AudioLine.Source lines) {
        this.lines = lines;
    }

    /**
     * Plays a clip to its end.
     *
     * @throws InterruptedException if the thread was interrupted; the loudspeakers are silent then
     */
    void play(SpeechClip clip) throws SpeechFailure, InterruptedException {
        try (AudioInputStream sound =
                        AudioSystem.getAudioInputStream(clip.file().toFile());
                AudioLine line = lines.open(sound.getFormat())) {
            pour(sound, line);
            for (int waited = 0; !line.isSilent() && waited < LAST_SOUNDS_MILLIS; waited += PAUSE_MILLIS) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (LineUnavailableException none) {
            throw new SpeechFailure(Reason.NO_AUDIO, none);
        } catch (IOException | UnsupportedAudioFileException broken) {
            throw new SpeechFailure(Reason.DISK, broken);
        }
    }

    private static void pour(AudioInputStream sound, AudioLine line) throws IOException, InterruptedException {
        int frame = sound.getFormat().getFrameSize();
        byte[] some = new byte[frame * 1024];
        int filled = sound.read(some);
        while (filled > 0) {
            while (line.room() < filled) {
                Thread.sleep(PAUSE_MILLIS);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            line.take(some, filled);
            filled = sound.read(some);
        }
    }
}
