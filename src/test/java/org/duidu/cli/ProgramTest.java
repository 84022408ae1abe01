package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final String LESSON = """
            ---
            title:
              en: A Cup of Tea
              zh: 一杯茶
            level: A2
            story: tea
            topics: [food]
            sources:
              - publisher: Example News
                title: Tea Time
                date: 2026-06-24
                url: https://example.org/tea
                language: en
            ---

            ## Main Body 正文

            Every morning my grandmother makes a pot of tea. She never hurries.

            每天早上，奶奶都會泡一壺茶。她從來不趕時間。

            > “Tea takes time.”
            > — My grandmother
            >
            > 「茶急不得。」
            > ——奶奶

            ## Language Focus 語言焦點

            *Never* goes before the verb.

            ## Vocabulary 詞彙

            ### hurries (v.) /ˈhɝːiz/ 趕；匆忙

            moves or does something too quickly

            - He always **hurries** to school.
              他總是匆匆忙忙地上學。

            ## Questions 問答

            ### Who makes the tea?
            誰泡茶？

            - [x] The grandmother
              奶奶
            - [ ] The uncle
              叔叔
            """;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Optional<Path>> opened = new ArrayList<>();

    @Test
    void opensTheWindowWithoutArguments() {
        assertThat(run()).isZero();
        assertThat(opened).containsExactly(Optional.empty());
    }

    @Test
    void opensALessonThatIsNamed() throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run(lesson.toString())).isZero();
        assertThat(opened).containsExactly(Optional.of(lesson));
    }

    @Test
    void passesOnTheExitCodeOfTheWindow() {
        Program program = new Program((lesson, messages) -> 2, workshop(), stream(out), stream(err), Locale.ENGLISH);

        assertThat(program.run("--debug")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "chekc, There is no command and no lesson file named chekc.",
        "check, Something is missing: PATH.",
        "check a --nope, The option --nope is not known.",
        "check a --format xml, --format cannot be \"xml\".",
        "check no-such-file, There is no file or folder named no-such-file.",
        "show no-such-file, There is no file or folder named no-such-file.",
        "show a b, b is one word too many.",
        "convert no-such-file, There is no file or folder named no-such-file.",
        "find, Something is missing: TEXT.",
        "--lang fr, --lang cannot be \"fr\".",
    })
    void complainsOfWrongUsageInOneLine(String arguments, String complaint) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(err()).startsWith("duidu: " + complaint).hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void complainsInTheLanguageAskedFor() {
        assertThat(run("check", "no-such-file", "--lang", "zh")).isEqualTo(2);

        assertThat(err()).isEqualTo("duidu: 找不到檔案或資料夾 no-such-file。請檢查拼字。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "check --help", "show -h", "convert --help", "find --help"})
    void explainsItselfInBothLanguages(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out()).startsWith("Usage: duidu").contains("Exit codes");

        out.reset();
        assertThat(run((arguments + " --lang zh").split(" "))).isZero();
        assertThat(out()).startsWith("用法：duidu").contains("結束代碼").doesNotContain("Usage");
    }

    @Test
    void saysItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("Duidu ");
    }

    @Test
    void findsNothingWrongWithASoundLesson() throws IOException {
        save("tea.md", LESSON);

        assertThat(run("check", folder.toString())).isZero();
        assertThat(out()).isEqualTo("No problems in 1 lesson.\n");
    }

    @Test
    void printsProblemsAsCompilersDo() throws IOException {
        Path lesson = save("tea.md", LESSON.replace("每天早上", "起来"));

        assertThat(run("check", lesson.toString())).isEqualTo(1);
        assertThat(out())
                .isEqualTo(lesson + ":20:2: warning: \"来\" is a Simplified character. [simplified-character]\n");
    }

    @Test
    void printsProblemsAsJson() throws IOException {
        Path lesson = save("tea.md", LESSON.replace("每天早上", "起来"));

        assertThat(run("check", lesson.toString(), "--format", "json")).isEqualTo(1);
        assertThat(json()).isEqualTo(MAPPER.readTree("""
                [{"path": "%s", "line": 20, "column": 2, "severity": "warning", "code": "simplified-character",
                  "message": "\\"来\\" is a Simplified character.", "suggestion": "Write 來."}]
                """.formatted(lesson)));
    }

    @Test
    void printsAnEmptyListAsJsonWhereNothingIsWrong() throws IOException {
        save("tea.md", LESSON);

        assertThat(run("check", folder.toString(), "--format=json")).isZero();
        assertThat(json()).isEqualTo(MAPPER.createArrayNode());
    }

    @Test
    void checksTheOtherFilesWhenOneIsMissing() throws IOException {
        Path lesson = save("tea.md", LESSON.replace("每天早上", "起来"));

        assertThat(run("check", "no-such-file", lesson.toString())).isEqualTo(2);
        assertThat(out()).contains("[simplified-character]");
        assertThat(err()).hasLineCount(1);
    }

    @Test
    void doesNotTakeARemarkForAProblem() throws IOException {
        Path lesson = save("tea.md", LESSON.replace("趕；匆忙", "赶；匆忙"));

        assertThat(run("check", lesson.toString())).isZero();
        assertThat(out()).contains(": info: ").contains("[maybe-simplified]");
    }

    @Test
    void holdsLessonsAgainstAWordList() throws IOException {
        Path lesson = save("tea.md", LESSON);
        Path list = save("class.csv", "the,A1\na,A1\n");

        assertThat(run("check", lesson.toString(), "--word-list", list.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("[low-coverage]").contains("class.csv");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "茶, has no English words at the beginning of its lines",
        "'', has no English words",
        "nope, cannot be read"
    })
    void saysWhyAWordListCannotBeUsed(String content, String complaint) throws IOException {
        Path lesson = save("tea.md", LESSON);
        Path list = content.equals("nope") ? folder.resolve("nope.csv") : save("class.csv", content);

        assertThat(run("check", lesson.toString(), "--word-list", list.toString()))
                .isEqualTo(2);
        assertThat(err()).contains(complaint).hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void namesTheLinesOfAWordListThatAreNoUse() throws IOException {
        Path lesson = save("tea.md", LESSON);
        Path list = save("class.csv", "tea,A1\n水\n");

        run("check", lesson.toString(), "--word-list", list.toString());

        assertThat(err()).contains("1 line of class.csv could not be used").contains("the first is line 2");
    }

    @Test
    void holdsLessonsThatAreNamedTogetherAgainstEachOther() throws IOException {
        save("tea-1.md", LESSON);
        save("tea-2.md", LESSON);

        assertThat(run("check", folder.toString())).isZero();
        assertThat(out()).contains("tea-2.md").contains("[taught-before]").doesNotContain("tea-1.md");
    }

    @Test
    void showsALessonAsJson() throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run("show", lesson.toString(), "--format", "json")).isZero();
        JsonNode shown = json();
        assertThat(shown.findValues("confidence"))
                .hasSize(3)
                .allSatisfy(confidence -> assertThat(confidence.doubleValue()).isBetween(0.5, 1.0));
        shown.findParents("confidence").forEach(pair -> ((ObjectNode) pair).remove("confidence"));
        try (var golden = ProgramTest.class.getResourceAsStream("tea.show.json")) {
            assertThat(shown).isEqualTo(MAPPER.readTree(golden));
        }
    }

    @Test
    void showsALessonAsText() throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run("show", lesson.toString())).isZero();
        assertThat(out()).isEqualTo("""
                A Cup of Tea 一杯茶
                A2 · tea · food

                ── Main Body 正文

                  1  Every morning my grandmother makes a pot of tea.
                     每天早上，奶奶都會泡一壺茶。
                     She never hurries.
                     她從來不趕時間。

                  2  “Tea takes time.”
                     「茶急不得。」
                     — My grandmother 奶奶

                ── Language Focus 語言焦點

                *Never* goes before the verb.

                ── Words

                hurries v. /ˈhɝːiz/ 趕；匆忙
                     moves or does something too quickly
                     · He always hurries to school. 他總是匆匆忙忙地上學。
                     → Main Body 1: hurries

                ── Questions

                Who makes the tea? 誰泡茶？
                  [x] The grandmother 奶奶
                  [ ] The uncle 叔叔
                """);
    }

    @Test
    void saysWhenThereIsNothingToShow() throws IOException {
        Path lesson = folder.resolve("binary.md");
        Files.write(lesson, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(run("show", lesson.toString())).isEqualTo(2);
        assertThat(err()).startsWith("duidu: Nothing in " + lesson).hasLineCount(1);
    }

    @Test
    void convertsToJsonAndBack() throws IOException {
        Path lesson = save("tea.md", LESSON);
        Path json = folder.resolve("tea.json");
        Path back = Files.createDirectory(folder.resolve("back")).resolve("tea.md");

        assertThat(run("convert", lesson.toString(), "-o", json.toString())).isZero();
        assertThat(run("convert", json.toString(), "-o", back.toString())).isZero();

        LessonReader reader = new LessonReader();
        assertThat(reader.read(back).lesson()).isEqualTo(reader.read(lesson).lesson());
    }

    @Test
    void printsTheOtherFormatWithoutAFile() throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run("convert", lesson.toString())).isZero();
        assertThat(json().at("/title/zh").asText()).isEqualTo("一杯茶");
    }

    @Test
    void doesNotOverwriteWhatItConverts() throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run("convert", lesson.toString(), "-o", lesson.toString())).isEqualTo(2);
        assertThat(lesson).hasContent(LESSON);
    }

    @ParameterizedTest
    @CsvSource({"tea.txt, should end in .md or .json", "no/such/folder/tea.json, its folder is not there"})
    void complainsOfAResultItCannotWrite(String name, String complaint) throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run("convert", lesson.toString(), "-o", folder.resolve(name).toString()))
                .isEqualTo(2);
        assertThat(err()).contains(complaint).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hurry", "HURRIED", "趕時間"})
    void findsSentencesByAnyFormAndByChinese(String text) throws IOException {
        Path lesson = save("tea.md", LESSON);

        assertThat(run("find", text, "--lessons", folder.toString())).isZero();
        assertThat(out()).isEqualTo(lesson + ":\n  She never hurries.\n  她從來不趕時間。\n");
    }

    @Test
    void findsInTheReadersFoldersUnlessToldOtherwise() throws IOException {
        save("tea.md", LESSON);

        assertThat(run("find", "grandmother", "--format", "json")).isZero();
        assertThat(json().findValuesAsText("lesson")).containsExactly("tea");
        assertThat(json().at("/0/found/0/text").asText()).isEqualTo("grandmother");
    }

    @Test
    void saysThatItFoundNothing() {
        assertThat(run("find", "zebra", "--lessons", folder.toString())).isZero();
        assertThat(out()).isEqualTo("Nothing found.\n");
    }

    @Test
    void showsAStackTraceOnlyForDebugging() {
        assertThat(run("check", "bad\0name")).isEqualTo(2);
        assertThat(err()).hasLineCount(1);

        assertThat(run("check", "bad\0name", "--debug")).isEqualTo(2);
        assertThat(err()).contains("\tat ");
    }

    private int run(String... arguments) {
        Program program = new Program(
                (lesson, messages) -> {
                    opened.add(lesson);
                    return 0;
                },
                workshop(),
                stream(out),
                stream(err),
                Locale.ENGLISH);
        return program.run(arguments);
    }

    private Workshop workshop() {
        return Workshop.with(() -> List.of(LessonFolder.added(folder)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return MAPPER.readTree(out());
    }

    private Path save(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
