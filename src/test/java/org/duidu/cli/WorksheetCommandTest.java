package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetCommandTest {
    private static final String LESSON = "lessons/bees-a2.md";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesAPdfOrAPageAsTheEndingSays() throws IOException {
        Path pdf = folder.resolve("sheet.PDF");
        Path html = folder.resolve("sheet.html");

        assertThat(run(LESSON, "--parts", "words,dictation", "-o", pdf.toString()))
                .isZero();
        assertThat(run(LESSON, "--parts", "words", "--versions", "3", "--seed", "9", "-o", html.toString()))
                .isZero();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(html).content().contains("Version C", "seed 9", "Key: The Bee That Dances");
        assertThat(err()).isEmpty();
    }

    @Test
    void setsPaperSchoolAndKeyAsAsked() throws IOException {
        Path html = folder.resolve("sheet.html");

        assertThat(run(
                        LESSON,
                        "--parts",
                        "words",
                        "--paper",
                        "letter",
                        "--school",
                        "Da-an <b>",
                        "--no-key",
                        "-o",
                        html.toString()))
                .isZero();
        assertThat(html).content().contains("size: letter", "Da-an &lt;b&gt;").doesNotContain("Key: ");
    }

    @Test
    void namesTheCharactersThatAPdfCannotShowAndPrintsItAllTheSame() throws IOException {
        Path lesson = Files.writeString(folder.resolve("small.md"), "# Tea 茶\n\nThe tea is hot.\n\n该茶很燙。\n");
        Path pdf = folder.resolve("sheet.pdf");
        Path html = folder.resolve("sheet.html");

        assertThat(run(lesson.toString(), "--parts", "side-by-side", "-o", pdf.toString()))
                .isEqualTo(1);
        assertThat(err()).hasLineCount(1).contains("The fonts of the PDF lack 该, so □ is printed there.");
        assertThat(pdf).isNotEmptyFile();
        assertThat(run(lesson.toString(), "--parts", "side-by-side", "-o", html.toString()))
                .isZero();
        assertThat(html).content().contains("该茶很燙。");
    }

    @Test
    void namesThePartsThatALessonCannotGiveWithTheReason() throws IOException {
        Path lesson = Files.writeString(folder.resolve("small.md"), "# Tea 茶\n\nThe tea is hot.\n\n茶很燙。\n");
        Path html = folder.resolve("sheet.html");

        assertThat(run(lesson.toString(), "--parts", "side-by-side,crossword,questions", "-o", html.toString()))
                .isEqualTo(1);
        assertThat(err())
                .hasLineCount(2)
                .contains("crossword: The lesson has too few words", "questions: The lesson has no questions");
        assertThat(html).content().contains("The tea is hot.");
    }

    @Test
    void writesNothingIfThereIsNothing() throws IOException {
        Path lesson = Files.writeString(folder.resolve("small.md"), "# Tea 茶\n\nThe tea is hot.\n\n茶很燙。\n");

        assertThat(run(
                        lesson.toString(),
                        "--parts",
                        "crossword",
                        "-o",
                        folder.resolve("x.pdf").toString()))
                .isEqualTo(1);
        assertThat(err()).contains("was not written");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".pdf"));
    }

    @ParameterizedTest
    @CsvSource({
        "--parts, poetry",
        "--versions, 0",
        "--versions, 9",
        "--versions, many",
        "--paper, a3",
        "--seed, x",
    })
    void refusesWhatItDoesNotKnow(String option, String value) {
        assertThat(run(LESSON, option, value, "-o", folder.resolve("x.pdf").toString()))
                .isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains(option).contains(value);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wantsAFileThatItKnows() {
        assertThat(run(LESSON)).isEqualTo(2);
        assertThat(run(LESSON, "-o", folder.resolve("sheet.doc").toString())).isEqualTo(2);
        assertThat(run("none.md", "-o", folder.resolve("sheet.pdf").toString())).isEqualTo(2);
        assertThat(err()).hasLineCount(3).contains("should end in .pdf or .html", "no file or folder named none.md");
    }

    @Test
    void neverOverwritesTheLesson() throws IOException {
        Path lesson = Files.copy(Path.of(LESSON), folder.resolve("lesson.html"));

        assertThat(run(lesson.toString(), "-o", lesson.toString())).isEqualTo(2);
        assertThat(lesson).hasSameTextualContentAs(Path.of(LESSON));
    }

    @Test
    void leavesNoHalfFileWhereItCannotWrite() {
        Path target = folder.resolve("none").resolve("sheet.pdf");

        assertThat(run(LESSON, "--parts", "words", "-o", target.toString())).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains("its folder is not there");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("worksheet"));
        all.addAll(List.of(arguments));
        return new Program(
                        (lesson, messages) -> 0,
                        Workshop.with(List::of),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Locale.ENGLISH)
                .run(all.toArray(String[]::new));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
