package org.duidu.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.duidu.files.WholeFile;

/**
 * A record in a JSON file. It is written whole, so that a crash or a full disk leaves the old one; a file that cannot be
 * understood is kept aside and the defaults are used.
 *
 * @param <T> a record that Jackson can bind
 */
public final class JsonFile<T> {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private final Path file;
    private final Class<T> type;
    private final T defaults;

    public JsonFile(Path file, Class<T> type, T defaults) {
        this.file = file;
        this.type = type;
        this.defaults = defaults;
    }

    /**
     * What was read.
     *
     * @param keptAside where a file that could not be understood was moved; empty if all was well
     */
    public record Loaded<T>(T value, Optional<Path> keptAside) {}

    /**
     * Reads the file; a missing one gives the defaults, and so does each part that it does not mention. Never throws: an
     * app must start with broken settings.
     */
    public Loaded<T> load() {
        try {
            JsonNode read = MAPPER.readTree(Files.readAllBytes(file));
            return new Loaded<>(MAPPER.treeToValue(overDefaults(read), type), Optional.empty());
        } catch (NoSuchFileException missing) {
            return new Loaded<>(defaults, Optional.empty());
        } catch (IOException broken) {
            // Not only what is no JSON: a file that cannot be read would be lost with the next save.
            return new Loaded<>(defaults, keepAside());
        }
    }

    /** A record's missing numbers would be 0 otherwise, whatever the defaults say. */
    private JsonNode overDefaults(JsonNode read) throws IOException {
        if (!(read instanceof ObjectNode given)) {
            throw new IOException("no JSON object in " + file);
        }
        ObjectNode all = MAPPER.valueToTree(defaults);
        given.properties().stream()
                .filter(part -> !part.getValue().isNull())
                .forEach(part -> all.set(part.getKey(), part.getValue()));
        return all;
    }

    private Optional<Path> keepAside() {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".broken");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside);
        } catch (IOException stays) {
            return Optional.empty();
        }
    }

    /**
     * Writes the file, making its folder if need be.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public void save(T value) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, MAPPER.writeValueAsBytes(value));
    }
}
