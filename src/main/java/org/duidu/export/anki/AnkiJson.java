package org.duidu.export.anki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON in Anki's tables. */
final class AnkiJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AnkiJson() {}

    /** @param plain maps, lists, texts, whole numbers and truths: Anki refuses a whole number with a point in it */
    static String text(Object plain) {
        try {
            return MAPPER.writeValueAsString(plain);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("plain values cannot fail to print", impossible);
        }
    }
}
