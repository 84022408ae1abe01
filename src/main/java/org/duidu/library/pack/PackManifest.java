package org.duidu.library.pack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a pack says of itself, as {@code manifest.json}.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format
 * @param en the pack's English title
 * @param zh its Chinese title
 * @param lessons its files, by name, in the order in which they are shown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PackManifest(String format, int version, String en, String zh, List<Item> lessons) {
    static final String FORMAT = "duidu-pack";
    static final int VERSION = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    PackManifest {
        en = Objects.requireNonNullElse(en, "");
        zh = Objects.requireNonNullElse(zh, "");
        lessons = lessons == null ? List.of() : List.copyOf(lessons);
    }

    /**
     * @param title, level and license for programs that only list packs; the lesson itself decides
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String file, String title, String level, String license) {}

    byte[] bytes() {
        try {
            return (MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts cannot fail to print", impossible);
        }
    }

    /** @throws IOException if it is no manifest of any version */
    static PackManifest read(byte[] bytes) throws IOException {
        PackManifest manifest = MAPPER.readValue(bytes, PackManifest.class);
        if (manifest == null || !FORMAT.equals(manifest.format()) || manifest.version() < 1) {
            throw new IOException("not a " + FORMAT);
        }
        return manifest;
    }
}
