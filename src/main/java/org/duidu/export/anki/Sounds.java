package org.duidu.export.anki;

import java.io.IOException;
import java.util.Optional;

/** Where the sound of a word comes from: a voice of the system, or none. */
public interface Sounds {
    Sounds NONE = word -> Optional.empty();

    /**
     * @return the word as a WAV file; empty if it cannot be spoken
     * @throws IOException if no more words are to be spoken, and nothing is to be written
     */
    Optional<byte[]> of(String word) throws IOException;
}
