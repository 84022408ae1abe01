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

class PackCommandTest {
    private static final String LESSON = "# A Cup 一杯\n\n## Main Body 正文\n\nShe drinks tea.\n\n她喝茶。\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void packsAFolderAndUnpacksIt() throws IOException {
        Path lessons = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(lessons.resolve("tea.md"), LESSON);
        Path pack = folder.resolve("cups.duidu");
        Path target = folder.resolve("theirs");

        assertThat(run("pack", lessons.toString(), "-o", pack.toString())).isZero();
        assertThat(run("unpack", pack.toString(), "--to", target.toString())).isZero();

        assertThat(target.resolve("tea.md")).hasContent(LESSON);
    }

    @Test
    void asksBeforeItTouchesAnotherVersion() throws IOException {
        Path lesson = Files.writeString(folder.resolve("tea.md"), LESSON);
        Path pack = folder.resolve("cups.duidu");
        run("pack", lesson.toString(), "-o", pack.toString());
        Files.writeString(lesson, LESSON.replace("tea", "milk"));

        assertThat(run("unpack", pack.toString(), "--to", folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--others replace");
        assertThat(lesson).content().contains("milk");
        assertThat(run("unpack", pack.toString(), "--to", folder.toString(), "--others", "keep-both"))
                .isZero();
        assertThat(folder.resolve("tea-2.md")).hasContent(LESSON);
    }

    @Test
    void refusesWhatIsNoPackInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("odd.duidu"), "no zip");

        assertThat(run("unpack", file.toString(), "--to", folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void packsNothingThatIsNoLesson() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.md"), "");

        assertThat(run("pack", file.toString(), "-o", folder.resolve("x.duidu").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("x.duidu")).doesNotExist();
        assertThat(run("pack", file.toString(), "-o", folder.resolve("x.zip").toString()))
                .isEqualTo(2);
    }

    @Test
    void writesWordsForOtherPrograms() throws IOException {
        Path lesson = Files.writeString(
                folder.resolve("tea.md"), LESSON + "\n## Vocabulary 詞彙\n\n### tea (n.) 茶\n\na hot drink\n");
        Path bare = Files.writeString(folder.resolve("bare.md"), LESSON);

        assertThat(run(
                        "anki",
                        lesson.toString(),
                        "-o",
                        folder.resolve("tea.apkg").toString()))
                .isZero();
        assertThat(folder.resolve("tea.apkg")).isNotEmptyFile();
        assertThat(run("csv", lesson.toString(), "-o", folder.resolve("tea.csv").toString()))
                .isZero();
        assertThat(folder.resolve("tea.csv")).content().contains("tea,n.,,茶,a hot drink");
        assertThat(run("csv", lesson.toString(), "-o", folder.resolve("tea.xls").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "anki",
                        bare.toString(),
                        "-o",
                        folder.resolve("bare.apkg").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("bare.apkg")).doesNotExist();
    }

    private int run(String... arguments) {
        return new Program(
                        (lesson, messages) -> {
                            throw new AssertionError("no window here");
                        },
                        Workshop.with(List::of),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Locale.ENGLISH)
                .run(arguments);
    }
}
