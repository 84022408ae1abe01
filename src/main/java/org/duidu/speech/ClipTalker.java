package org.duidu.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

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

    @Override
    public boolean records() {
        return true;
    }

    @Override
    public Optional<byte[]> recording(Wording wording) throws SpeechFailure, InterruptedException {
        if (wording.isSilent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(synthesizer.clip(wording).file()));
        } catch (IOException disk) {
            throw new SpeechFailure(SpeechFailure.Reason.DISK, disk);
        }
    }
}
