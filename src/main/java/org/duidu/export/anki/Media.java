package org.duidu.export.anki;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duidu.export.Sounds;

/** The sounds of a package, each once. */
final class Media {
    private final Sounds sounds;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Media(Sounds sounds) {
        this.sounds = sounds;
    }

    /** How a field refers to the sound of a word; empty if it has none. */
    String reference(String word) throws IOException {
        // Anki's media folder is one for all decks, so the name says whose it is and what it holds.
        String name = "duidu-" + Names.hex(word) + ".wav";
        if (!files.containsKey(name)) {
            sounds.of(word).ifPresent(sound -> files.put(name, sound));
        }
        return files.containsKey(name) ? "[sound:" + name + "]" : "";
    }

    Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }
}
