package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lessons as people write them, and what is to be understood of them. With {@code -Dgolden.write=true} the expected
 * files are written anew; read the difference before you keep it.
 */
class GoldenLessonsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/duidu/lesson/format/golden");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Path> lessons() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void isUnderstoodAsExpected(Path folder) throws IOException {
        LessonFile file = new LessonReader().read(folder.resolve("lesson.md"));
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(
                    expected, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(understood(file)) + "\n");
        }

        assertThat(understood(file).toPrettyString())
                .isEqualTo(MAPPER.readTree(expected.toFile()).toPrettyString());
    }

    private static JsonNode understood(LessonFile file) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        ArrayNode problems = node.putArray("problems");
        for (Problem problem : file.problems()) {
            problems.add(problem.line() + ":" + problem.column() + " "
                    + problem.severity().word() + " " + problem.code());
        }
        node.set("lesson", MAPPER.readTree(new LessonWriter().json(file.lesson().orElseThrow())));
        return node;
    }
}
