package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode schemaNode() {
        try (var in = LessonSchemaTest.class.getResourceAsStream("lesson.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaNode());
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allowsWhatTheWriterWrites(long seed) throws IOException {
        String json = new LessonWriter().json(new LessonGenerator(seed).lesson("id"));

        assertThat(schema().validate(MAPPER.readTree(json))).as(json).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"format\":\"duidu-lesson\",\"version\":2,\"title\":{\"en\":\"T\"}}",
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":\"T\"}",
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":{\"en\":\"T\"},\"level\":\"B3\"}",
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":{\"en\":\"T\"},\"titel\":\"T\"}",
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":{\"en\":\"T\"},\"vocabulary\":[{\"zh\":\"茶\"}]}",
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":{\"en\":\"T\"},\"sections\":[{\"role\":\"article\",\"markdown\":\"x\"}]}"
            })
    void refusesWhatIsNoLesson(String json) throws IOException {
        assertThat(schema().validate(MAPPER.readTree(json))).isNotEmpty();
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("", JsonNames.LESSON),
                Arguments.of("bilingual", JsonNames.BILINGUAL),
                Arguments.of("source", HeaderReader.SOURCE_KEYS),
                Arguments.of("textSection", JsonNames.TEXT_SECTION),
                Arguments.of("notesSection", JsonNames.NOTES_SECTION),
                Arguments.of("paragraph", JsonNames.PARAGRAPH),
                Arguments.of("entry", JsonNames.ENTRY),
                Arguments.of("example", JsonNames.BILINGUAL),
                Arguments.of("question", JsonNames.QUESTION),
                Arguments.of("choice", JsonNames.CHOICE));
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasExactlyTheNamesThatTheReaderKnows(String definition, List<String> names) {
        JsonNode node =
                definition.isEmpty() ? schemaNode() : schemaNode().path("$defs").path(definition);
        List<String> inSchema = new ArrayList<>();
        node.path("properties").fieldNames().forEachRemaining(inSchema::add);

        assertThat(inSchema).containsExactlyInAnyOrderElementsOf(names);
    }
}
