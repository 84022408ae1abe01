package org.duidu.speech;

import java.util.List;

/** Speaks by making a clip of the whole text and playing it. */
record ClipTalker(List<Voice> voices, Synthesizer synthesizer, ClipPlayer player) implements Talker {

    @Override
    public void prepare(Wording wording) throws SpeechFailure, InterruptedException {
        if (!wording.isSilent()) {
            synthesizer.clip(wording);
        }
    }

    @Override
    public void speak(Wording wording) throws SpeechFailure, InterruptedException {
        if (!wording.isSilent()) {
            player.play(synthesizer.clip(wording));
        }
    }
}
