package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to bring a parser down. The times only end a test that hangs. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {
    private static final int LENGTH = 300_000;
    private final LessonReader reader = new LessonReader();

    static Stream<String> pieces() {
        return Stream.of(
                ">",
                "> ",
                "- ",
                "[",
                "*",
                "**",
                "_",
                "`",
                "*a **a ",
                "*a `b ",
                "![",
                "<",
                "<!--",
                "[a](",
                "1. ",
                "\\",
                "&",
                "&a",
                "(v.)",
                "中 a",
                "// ",
                "A. ",
                "\t",
                "｜",
                "— \"",
                "・a\n",
                "- a\n",
                "> a\n",
                "a\n中\n",
                "### a (v.)\n",
                "\n\n",
                "  - a\n",
                "```\n",
                "\r",
                "*中「*");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aSectionOfNothingElseIsRead(String piece) {
        LessonFile file = reader.read("id", "# Title 標題\n\n## Text 課文\n\n" + piece.repeat(LENGTH / piece.length()));

        assertThat(file.lesson()).isPresent();
        assertThat(file.problems()).hasSizeLessThanOrEqualTo(Limits.PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aVocabularyOfNothingElseIsRead(String piece) {
        String start = "# Title 標題\n\n## Vocabulary 詞彙\n\n### word (n.) 字\n\n";

        LessonFile file = reader.read("id", start + piece.repeat(LENGTH / 4 / piece.length()));

        assertThat(file.lesson().orElseThrow().vocabulary()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void questionsOfNothingElseAreRead(String piece) {
        String start = "# Title 標題\n\n## Questions 問答\n\n### Why?\n\n";

        LessonFile file = reader.read("id", start + piece.repeat(LENGTH / 4 / piece.length()));

        assertThat(file.lesson().orElseThrow().questions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void frontMatterOfNothingElseIsSurvived(String piece) {
        LessonFile file =
                reader.read("id", "---\ntitle: " + piece.repeat(60_000 / piece.length()) + "\n---\n\n## A 甲\n\nOne.\n");

        assertThat(file.source()).startsWith("---");
    }

    @Test
    void nestedJsonIsRefusedWhereItGetsTooDeep() {
        LessonFile file = reader.readJson("id", "[".repeat(LENGTH));

        assertThat(file.lesson()).isEmpty();
        assertThat(file.problems()).extracting(Problem::code).containsExactly("data-too-deep");
        assertThat(file.problems().get(0).column()).isEqualTo(Limits.DATA_DEPTH + 2);
    }

    @Test
    void aliasesAreNeverExpanded() {
        String bomb = "---\ntitle: T\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n";

        assertThat(reader.read("id", bomb).problems()).extracting(Problem::code).contains("front-matter-alias");
    }

    @Test
    void tagsMakeNoObjects() {
        LessonFile file =
                reader.read("id", "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\n\nHello.\n\n你好。\n");

        assertThat(file.problems()).extracting(Problem::code).contains("wrong-kind");
    }

    @Test
    void deepQuotationsEndAtTheLimit() {
        String deep = "> ".repeat(5_000) + "Hello.\n\n你好。\n";

        assertThat(reader.read("id", "# T 題\n\n" + deep).lesson()).isPresent();
    }

    @Test
    void tooManyParagraphsAreCutOff() {
        LessonFile file = reader.read("id", "# T 題\n\n" + "One.\n\n一。\n\n".repeat(Limits.BLOCKS));

        assertThat(file.problems()).extracting(Problem::code).startsWith("too-many-blocks");
    }
}
