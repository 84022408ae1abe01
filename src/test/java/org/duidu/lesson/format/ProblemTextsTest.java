package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duidu.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:(?:error|warning|info|DataException|failed)\\(|Severity\\.[A-Z]+,)\\s*(?:[^\"();]|\\([^\"()]*\\))*?\"([a-z0-9]+(?:-[a-z0-9]+)+|unreadable)\"");

    static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/duidu/lesson/format"))) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        assertThat(codes)
                .contains("not-utf8", "unknown-key", "missing-translation", "too-many-entries", "json-not-valid");
        return codes;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyProblemSaysWhatIsWrongAndWhatToDo(String code) {
        Problem problem = new Problem(1, 1, Severity.INFO, code, List.of(1, 1, 1, 1), List.of());

        for (Locale locale : List.of(Locale.ENGLISH, Locale.TAIWAN)) {
            Messages messages = Messages.of(locale);
            assertThat(problem.message(messages)).isNotBlank().doesNotContain("{");
            assertThat(problem.suggestion(messages)).isNotBlank().doesNotContain("{");
        }
    }
}
