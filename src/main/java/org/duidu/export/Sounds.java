package org.duidu.export;

import java.io.IOException;
import java.util.Optional;

/** Where the sound of a word or sentence comes from: a voice of the system, or none. */
public interface Sounds {
    Sounds NONE = text -> Optional.empty();

    /**
     * @return the text as a WAV file; empty if it cannot be spoken
     * @throws IOException if nothing more is to be spoken, and nothing is to be written
     */
    Optional<byte[]> of(String text) throws IOException;
}
