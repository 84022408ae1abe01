package org.duidu.export.anki;

import java.util.List;

/**
 * A note as Anki keeps it.
 *
 * @param guid by which Anki knows it again
 * @param fields as HTML, one for each field of its type
 * @param cards how many cards its type makes of it
 */
record AnkiNote(String guid, NoteType type, List<String> fields, int cards) {
    AnkiNote {
        fields = List.copyOf(fields);
        if (fields.size() != type.fields().size()) {
            throw new IllegalArgumentException(fields.size() + " fields for " + type);
        }
    }
}
