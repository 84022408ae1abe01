package org.duidu.speech;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;

/** A way to the loudspeakers. */
interface AudioLine extends AutoCloseable {

    /** Opens ways to the loudspeakers. */
    interface Source {
        /** Whether this machine has loudspeakers at all. */
        boolean exists();

        /**
         * @throws LineUnavailableException if there are none, or another program keeps them
         */
        AudioLine open(AudioFormat format) throws LineUnavailableException;
    }

    /** How many bytes can be taken now without waiting. */
    int room();

    /** Takes whole frames, not more than there is room for; they sound in their turn. */
    void take(byte[] sound, int length);

    /** Whether everything taken has sounded. */
    boolean isSilent();

    /** Is silent at once; forgets what has not sounded. */
    @Override
    void close();
}
