package org.duidu.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What ts-fsrs answered, to be answered here too. */
final class FsrsVectors {
    private FsrsVectors() {}

    static Stream<JsonNode> of(String part) throws IOException {
        try (InputStream in = FsrsVectors.class.getResourceAsStream("fsrs6-vectors.json")) {
            List<JsonNode> rows = StreamSupport.stream(
                            new ObjectMapper().readTree(in).get(part).spliterator(), false)
                    .toList();
            return rows.stream();
        }
    }

    static Rating rating(JsonNode row) {
        return Rating.ofGrade(row.get("rating").asInt());
    }
}
