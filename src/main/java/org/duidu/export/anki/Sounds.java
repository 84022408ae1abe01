package org.duidu.export.anki;

import java.util.Optional;

/** Where the sound of a word comes from: a voice of the system, or none. */
public interface Sounds {
    Sounds NONE = word -> Optional.empty();

    /** The word as a WAV file; empty if it cannot be spoken. */
    Optional<byte[]> of(String word);
}
