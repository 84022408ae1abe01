package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswordCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path words;

    @BeforeEach
    void writeWords() throws IOException {
        words = Files.writeString(
                folder.resolve("words.txt"), "canal\t運河\nharbour\ta place for ships\nboat\tit floats\n");
    }

    @Test
    void printsTheContractAsJson() throws IOException {
        assertThat(run("--words", words.toString(), "--seed", "4", "--format", "json"))
                .isZero();

        JsonNode json = MAPPER.readTree(out());
        assertThat(json.get("unplaced")).isEmpty();
        assertThat(json.get("words")).hasSize(3);
        JsonNode grid = json.get("words");
        for (JsonNode word : grid) {
            assertThat(word.get("row").asInt()).isBetween(0, json.get("rows").asInt() - 1);
            assertThat(word.get("col").asInt()).isBetween(0, json.get("cols").asInt() - 1);
            assertThat(word.get("direction").asText()).isIn("across", "down");
            assertThat(word.get("number").asInt()).isPositive();
        }
        assertThat(grid.findValuesAsText("answer")).containsExactlyInAnyOrder("CANAL", "HARBOUR", "BOAT");
        assertThat(grid.findValuesAsText("clue"))
                .containsExactlyInAnyOrder("運河 (5)", "a place for ships (7)", "it floats (4)");
    }

    @Test
    void makesTheSamePuzzleOfTheSameSeed() {
        run("--words", words.toString(), "--seed", "4", "--format", "json");
        String first = out();
        out.reset();
        run("--words", words.toString(), "--seed", "4", "--format", "json");

        assertThat(out()).isEqualTo(first);
    }

    @Test
    void listsEveryWordThatHasNoPlaceWithItsReason() throws IOException {
        Files.writeString(words, "canal\tx\nboat\ty\nрека\tz\na\tw\nwhy\tv\n");

        assertThat(run("--words", words.toString(), "--format", "json")).isEqualTo(1);
        assertThat(MAPPER.readTree(out()).get("unplaced").findValuesAsText("reason"))
                .containsExactly("no-common-letter", "no-letter", "one-letter");
        assertThat(err())
                .hasLineCount(3)
                .contains("\"why\" shares no letter", "\"река\" has no letter", "\"a\" has only one");
    }

    @Test
    void drawsTheSolvedGridAsText() {
        assertThat(run("--words", words.toString(), "--time", "50")).isZero();
        assertThat(out())
                .contains("3 of 3 words", "Across", "Down", "運河 (5)")
                .containsPattern("(?m)^[A-Z·]( [A-Z·])+$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipuz", "puz", "jpz", "h5p", "html", "pdf", "svg"})
    void writesEveryFormatThatTheFileNameAsksFor(String format) throws IOException {
        Path file = folder.resolve("puzzle." + format);

        assertThat(run(
                        "--words",
                        words.toString(),
                        "-o",
                        file.toString(),
                        "--paper",
                        "letter",
                        "--bank",
                        "--letter",
                        "b"))
                .isZero();
        assertThat(Files.size(file)).isPositive();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
    }

    @Test
    void namesTheCharactersThatAPdfCannotShow() throws IOException {
        Files.writeString(words, "canal\t运河\nlocal\t該地的 🐟\n");
        Path pdf = folder.resolve("puzzle.pdf");

        assertThat(run("--words", words.toString(), "-o", pdf.toString())).isEqualTo(1);
        assertThat(err()).hasLineCount(1).contains("The fonts of the PDF lack 🐟, so □ is printed there.");
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void givesEveryVersionLetterALayoutOfItsOwn() throws IOException {
        run("--words", words.toString(), "--letter", "B", "--format", "json");

        assertThat(MAPPER.readTree(out()).get("seed").asLong()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "BIG5, canal, canal\t運河, is in Big5",
        "UTF-16, canal, canal\t運河, is in UTF-16",
    })
    void saysInALineWhyAFileCannotBeRead(String charset, String name, String text, String reason) throws IOException {
        Files.write(words, text.getBytes(Charset.forName(charset)));

        assertThat(run(
                        "--words",
                        words.toString(),
                        "-o",
                        folder.resolve("x.pdf").toString()))
                .isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains(reason);
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }

    @Test
    void saysThatAFileHasNoWords() throws IOException {
        Files.writeString(words, "\n\n");

        assertThat(run("--words", words.toString(), "--format", "json")).isEqualTo(1);
        assertThat(err()).hasLineCount(1).contains("has no words");
        assertThat(MAPPER.readTree(out()).get("words")).isEmpty();
        out.reset();
        assertThat(run("--words", words.toString())).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(run("--words", words.toString(), "--format", "pdf")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format json",
                "--words w --clues spoken",
                "--words w --time 0",
                "--words w --letter AB",
                "l --words w"
            })
    void refusesWrongUsage(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err()).hasLineCount(1);
    }

    @Test
    void neverOverwritesTheWordsItReads() throws IOException {
        assertThat(run("--words", words.toString(), "-o", words.toString())).isEqualTo(2);
        assertThat(Files.readString(words)).startsWith("canal");
    }

    @Test
    void leavesNothingWhereItCannotWrite() {
        Path file = folder.resolve("none").resolve("a.pdf");

        assertThat(run("--words", words.toString(), "-o", file.toString())).isEqualTo(2);
        assertThat(err()).contains("its folder is not there");
    }

    @Test
    void makesAPuzzleOfALessonOfOurs() throws IOException {
        assertThat(run("lessons/tea-b1.md", "--clues", "article", "--format", "json"))
                .isZero();

        JsonNode json = MAPPER.readTree(out());
        assertThat(json.at("/title/zh").asText()).isEqualTo("一片葉子如何變成烏龍茶");
        assertThat(json.findValuesAsText("clueKind")).contains("article-gap");
        assertThat(json.findValuesAsText("help")).isNotEmpty();
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "crossword";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        PrintStream stdout = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream stderr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Program((lesson, messages) -> 0, Workshop.with(List::of), stdout, stderr, Locale.ENGLISH).run(all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
