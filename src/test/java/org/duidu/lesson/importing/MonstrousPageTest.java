package org.duidu.lesson.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that were made to bring a program down, or come of an accident. */
class MonstrousPageTest {
    private static final Importer IMPORTER = new Importer();

    static Stream<String> accidents() {
        return List.of(
                "x", "字", "> ", "<a ", "<!--", "<p><!--", "&#", "**a", "Ã¢â‚¬", "a\t", "(", "A: ", "1. A ", "\\text{",
                "$\\a ", "“a” ", "— ", "//", "😀", "e\u0301", "\u0000", "\uD83D", "Home | ")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void staysOnItsFeet(String piece) {
        String line = piece.repeat(Importer.MOST_CHARACTERS / piece.length() / 2) + "a";

        assertThatCode(() -> IMPORTER.read(line)).doesNotThrowAnyException();
    }

    @Test
    void refusesMoreThanALessonHolds() {
        assertThat(IMPORTER.read("word ".repeat(Importer.MOST_CHARACTERS))).isInstanceOf(ImportRefusal.class);
        assertThat(IMPORTER.read("a line\n".repeat(Importer.MOST_LINES + 1))).isInstanceOf(ImportRefusal.class);
    }

    @Test
    void leavesOutTheWordsThatALessonHasNoRoomFor() {
        StringBuilder page = new StringBuilder("A Long List\n\nVocabulary\n");
        for (int i = 0; i < 1200; i++) {
            page.append("w")
                    .append("abcdefghij".charAt(i % 10))
                    .append("klmnopqrst".charAt(i / 10 % 10))
                    .append("uvwxyzabcdef".charAt(i / 100))
                    .append(" (n.) 字\nsomething\n");
        }

        ImportedLesson lesson = Reports.imported(page.toString());

        assertThat(lesson.lines()).extracting(LineReport::fate).contains(Fate.SURPLUS);
        assertThat(lesson.file().problems()).isEmpty();
    }
}
