package org.duidu.speech;

/** Makes sound of text without playing it. */
interface Synthesizer {

    /**
     * @param wording not a silent one
     * @return a clip that may be deleted once others have been made
     * @throws InterruptedException if the thread was interrupted; no program is left running then
     */
    SpeechClip clip(Wording wording) throws SpeechFailure, InterruptedException;
}
