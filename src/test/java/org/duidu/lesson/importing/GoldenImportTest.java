package org.duidu.lesson.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pasted pages of many shapes, beside the lesson and the report that are made of them: {@code NAME.txt}, {@code NAME.md},
 * {@code NAME.report}.
 */
class GoldenImportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/duidu/lesson/importing/golden");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void becomesTheLesson(String name) throws IOException {
        ImportedLesson lesson = Reports.imported(Files.readString(GOLDEN.resolve(name + ".txt")));

        assertThat(lesson.markdown()).isEqualTo(Files.readString(GOLDEN.resolve(name + ".md")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccountedForLineByLine(String name) throws IOException {
        ImportedLesson lesson = Reports.imported(Files.readString(GOLDEN.resolve(name + ".txt")));

        assertThat(Reports.print(lesson)).isEqualTo(Files.readString(GOLDEN.resolve(name + ".report")));
    }
}
