package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the examples of the teacher's guide true. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```lesson\\n(.*?)^```$");

    private static final Pattern JSON = Pattern.compile("(?ms)^```json\\n(.*?)^```$");

    static Stream<String> jsonExamples() throws IOException {
        return JSON.matcher(Files.readString(Path.of("lessons/README.md")))
                .results()
                .map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("jsonExamples")
    void everyJsonExampleReadsWithoutAProblem(String example) {
        LessonFile file = new LessonReader().readJson("guide", example);

        assertThat(file.problems()).isEmpty();
        assertThat(file.lesson()).isPresent();
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("lessons/README.md")))
                .results()
                .map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleReadsWithoutAProblem(String example) {
        String whole = example.startsWith("---") ? example : "---\ntitle: Example 例子\n---\n\n" + example;

        LessonFile file = new LessonReader().read("guide", whole);

        assertThat(file.problems()).isEmpty();
        assertThat(file.lesson()).isPresent();
    }
}
