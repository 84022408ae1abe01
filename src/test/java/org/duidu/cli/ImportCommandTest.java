package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {
    private static final String PAGE = """
            The Lantern Maker
            做燈籠的人

            He makes three lanterns a day.
            他一天做三個燈籠。
            Share
            """;

    private static final String LESSON = """
            ---
            title:
              en: The Lantern Maker
              zh: 做燈籠的人
            ---

            He makes three lanterns a day.

            他一天做三個燈籠。
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsTheLessonAndTellsWhatBecameOfEachLine() throws IOException {
        assertThat(run("import", page(PAGE).toString())).isZero();

        assertThat(text(out)).isEqualTo(LESSON);
        assertThat(text(err)).isEqualTo("""
                5 lines read: 4 kept, 1 left out.
                    1  title: The Lantern Maker
                    2  title: 做燈籠的人
                    4  English paragraph: He makes three lanterns a day.
                    5  Chinese paragraph: 他一天做三個燈籠。
                    6  left out: share button: Share
                """);
    }

    @Test
    void readsWhatIsPipedIn() {
        assertThat(pipe(PAGE, "import", "-")).isZero();

        assertThat(text(out)).isEqualTo(LESSON);
    }

    @Test
    void tellsTheReportToScripts() throws IOException {
        run("import", page(PAGE).toString(), "--format", "json");

        assertThat(new ObjectMapper().readTree(text(err)).at("/lines/4").toString())
                .isEqualTo(
                        "{\"line\":6,\"lastLine\":6,\"kept\":false,\"as\":\"share\",\"text\":\"Share\",\"mended\":[]}");
    }

    @Test
    void endsWithOneWhereTheAuthorHasMoreToDo() throws IOException {
        Path page = page("The Lantern Maker\n\nHe makes three lanterns a day.\n");

        assertThat(run("import", page.toString())).isEqualTo(1);
        assertThat(text(err)).contains("The page is in English only.");
        assertThat(text(out)).contains("<!-- 中文： -->");
    }

    @Test
    void replacesNoFileUnlessForced() throws IOException {
        Path there = Files.writeString(folder.resolve("there.md"), "mine");
        String page = page(PAGE).toString();

        assertThat(run("import", page, "-o", there.toString())).isEqualTo(2);
        assertThat(there).hasContent("mine");
        assertThat(run("import", page, "-o", there.toString(), "--force")).isZero();
        assertThat(there).hasContent(LESSON);
    }

    @Test
    void neverReplacesTheTextItself() throws IOException {
        Path page = page(PAGE);

        assertThat(run("import", page.toString(), "-o", page.toString(), "--force"))
                .isEqualTo(2);
        assertThat(page).hasContent(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"Big5, big5", "UTF-16, utf-16", "UTF-16LE, utf-16", "UTF-16BE, utf-16"})
    void offersToConvertOtherEncodings(String charset, String option) throws IOException {
        Path page = Files.write(folder.resolve("page.txt"), PAGE.getBytes(Charset.forName(charset)));

        assertThat(run("import", page.toString())).isEqualTo(2);
        assertThat(text(err)).contains("--encoding " + option);
        assertThat(run("import", page.toString(), "--encoding", option)).isZero();
        assertThat(text(out)).isEqualTo(LESSON);
    }

    @Test
    void saysThatATextIsNotInTheEncodingThatWasNamed() throws IOException {
        Path page = Files.write(folder.resolve("page.txt"), new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'});

        assertThat(run("import", page.toString(), "--encoding", "big5")).isEqualTo(2);
        assertThat(text(err)).contains("is not Big5");
    }

    @Test
    void refusesFiveMegabytesWithANextStep() throws IOException {
        Path page = page("He makes three lanterns a day.\n".repeat(170_000));

        assertThat(run("import", page.toString())).isEqualTo(2);
        assertThat(text(err)).contains("Paste one article at a time.");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void refusesATextWithNothingInIt() throws IOException {
        assertThat(run("import", page(" \n---\n").toString())).isEqualTo(2);
        assertThat(text(err)).contains("There is nothing in the text");
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("page.txt"), text);
    }

    private int run(String... arguments) {
        return pipe("", arguments);
    }

    private int pipe(String in, String... arguments) {
        out.reset();
        err.reset();
        Program program = new Program(
                (lesson, messages) -> 0,
                Workshop.with(List::of),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Locale.ENGLISH);
        return program.run(
                Stream.concat(Stream.of(arguments), Stream.of("--debug")).toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
