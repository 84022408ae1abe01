package org.duidu.speech;

import java.util.Optional;

/** Makes WAV files of texts in one voice at one speed. For threads other than the window's: it takes its time. */
public interface Recorder {

    /**
     * @return empty if there is nothing in the text to be spoken
     * @throws InterruptedException if the thread was interrupted; no program is left running then
     */
    Optional<byte[]> wav(String text) throws SpeechFailure, InterruptedException;
}
