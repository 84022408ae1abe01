package org.duidu.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonSnifferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Tea\n---\n",
                "\uFEFF---\r\ntitle: Tea\r\n",
                "\n\n---\nnot: [closed",
                "# A Cup of Tea 一杯茶\n\nText",
                "Text first\n\n## Vocabulary 詞彙\n",
            })
    void knowsALessonInMarkdown(String head) {
        assertThat(LessonSniffer.looksLikeLesson(Path.of("a.md"), head)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Shopping list\n\n- milk\n", "# 購物清單\n", "Notes 筆記\n\n---\n\nmore"})
    void passesOverOtherMarkdown(String head) {
        assertThat(LessonSniffer.looksLikeLesson(Path.of("a.md"), head)).isFalse();
    }

    @Test
    void knowsALessonInJson() {
        assertThat(LessonSniffer.looksLikeLesson(Path.of("a.JSON"), "{\n \"id\": \"a\", \"title\" : {}"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2]", "{\"name\": \"duidu\"}", "# A Cup of Tea 一杯茶"})
    void passesOverOtherJson(String head) {
        assertThat(LessonSniffer.looksLikeLesson(Path.of("a.json"), head)).isFalse();
    }

    @Test
    void letsAnUnreadableFileThroughToBeReported() {
        assertThat(LessonSniffer.isLesson(Path.of("no", "such", "file.md"))).isTrue();
    }
}
