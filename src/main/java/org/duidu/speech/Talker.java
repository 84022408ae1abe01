package org.duidu.speech;

import java.util.List;
import java.util.Optional;

/**
 * Speaks aloud with the voices of this machine. Safe for many threads; whoever has one speak two texts at a time hears
 * both.
 */
public interface Talker {

    /** All voices for the languages of {@link SpokenLanguage}, the most pleasant of each language first. */
    List<Voice> voices();

    /**
     * Makes ready what will be spoken soon, so that it starts without a pause.
     *
     * @throws InterruptedException if the thread was interrupted; its programs have ended then
     */
    void prepare(Wording wording) throws SpeechFailure, InterruptedException;

    /**
     * Speaks, and returns when the last sound has been heard.
     *
     * @throws InterruptedException if the thread was interrupted: that is how to silence a voice. It is silent and its
     *     programs have ended then
     */
    void speak(Wording wording) throws SpeechFailure, InterruptedException;

    /** Whether this talker can give sound out of its hands; one that only speaks aloud cannot. */
    default boolean records() {
        return false;
    }

    /**
     * The sound of a wording as a WAV file, without speaking it.
     *
     * @return empty if the wording is silent, or if this talker only speaks aloud
     * @throws InterruptedException if the thread was interrupted; its programs have ended then
     */
    default Optional<byte[]> recording(Wording wording) throws SpeechFailure, InterruptedException {
        return Optional.empty();
    }
}
