package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duidu.lesson.Lesson;
import org.duidu.messages.Messages;
import org.duidu.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonReaderTest {
    private static final String TEA = "# Tea 茶\n\n## Text 課文\n\nIt is old.\n\n茶很古老。\n";

    @TempDir
    Path folder;

    private LessonFile read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new LessonReader().read(file);
    }

    private static LessonFile read(String source) {
        return new LessonReader().read("id", source);
    }

    @Test
    void theIdIsTheNameWithoutItsEnding() throws IOException {
        LessonFile file = read("tea.b1.md", TEA.getBytes(StandardCharsets.UTF_8));

        assertThat(file.lesson().orElseThrow().id()).isEqualTo("tea.b1");
    }

    @Test
    void jsonIsKnownByItsEnding() throws IOException {
        Lesson lesson = read(TEA).lesson().orElseThrow();

        LessonFile file = read("id.JSON", new LessonWriter().json(lesson).getBytes(StandardCharsets.UTF_8));

        assertThat(file.lesson()).contains(lesson);
    }

    @Test
    void aMissingFileIsAProblem() {
        LessonFile file = new LessonReader().read(folder.resolve("none.md"));

        assertThat(file.lesson()).isEmpty();
        assertThat(file.problems()).extracting(Problem::code).containsExactly("unreadable");
    }

    @Test
    void aFolderIsAProblem() {
        assertThat(new LessonReader().read(folder).problems())
                .extracting(Problem::code)
                .containsExactly("unreadable");
    }

    @Test
    void big5IsToldByItsFirstWrongByte() throws IOException {
        LessonFile file = read("tea.md", "# Tea\n\nOld 茶很古老。\n".getBytes(Charset.forName("Big5")));

        Problem problem = file.problems().get(0);
        assertThat(problem.code()).isEqualTo("not-utf8");
        assertThat(List.of(problem.line(), problem.column())).containsExactly(3, 5);
        assertThat(problem.message(Messages.of(Locale.ENGLISH)))
                .contains("Big5")
                .contains("line 3")
                .contains("byte 12");
    }

    @Test
    void utf16IsTold() throws IOException {
        LessonFile file = read("tea.md", TEA.getBytes(StandardCharsets.UTF_16));

        assertThat(file.problems().get(0).message(Messages.of(Locale.TAIWAN))).contains("UTF-16");
    }

    @Test
    void aFileOverTheLimitIsNotRead() throws IOException {
        LessonFile file = read("tea.md", new byte[Limits.FILE_BYTES + 1]);

        assertThat(file.problems()).extracting(Problem::code).containsExactly("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "---\n---\n", "<!-- nothing -->"})
    void anEmptyFileHasNoLesson(String source) {
        assertThat(read(source).lesson()).isEmpty();
        assertThat(read(source).problems()).extracting(Problem::code).containsExactly("empty-lesson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndsAndByteOrderMarksChangeNothing(String lineEnd) {
        String source = "\uFEFF" + TEA.replace("\n", lineEnd);

        assertThat(read(source).lesson()).isEqualTo(read(TEA).lesson());
        assertThat(read(source).problems()).isEmpty();
    }

    @Test
    void positionsHoldTheSourceOfTheirParts() {
        String source = "\uFEFF# Tea 茶\r\n\r\n## Text 課文\r\n\r\n🙂 It *is*\r\nold.\r\n\r\n**茶**很古老。\r\n";

        Positions.SectionPosition section = read(source).positions().sections().get(0);

        TextRange en = section.paragraphs().get(0).en();
        TextRange zh = section.paragraphs().get(0).zh();
        assertThat(List.of(en.of(source), zh.of(source))).containsExactly("🙂 It *is*\r\nold.", "**茶**很古老。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'BOM# T 題\\r\\n\\r\\n🙂🙂 [a](ftp://x) one.\\r\\n\\r\\n一。' | 3 | 4 | unsafe-link
                    '# T 題\\n\\n\\tOne.'                                            | 3 | 2 | missing-translation
                    '# T 題\\n\\n- One.\\n- 一。\\n- Two.'                           | 5 | 3 | missing-translation
                    '# T 題\\n\\n> 一。'                                             | 3 | 3 | missing-english
                    '---\\ntitle: 🙂 T\\nlevel: B9\\n---\\n'                         | 3 | 8 | unknown-level
                    '---\\ntitle: T\\ntilte: x\\n---\\n'                             | 3 | 1 | unknown-key
                    '---\\ntitle: "T\\n---\\n\\nOne.\\n\\n一。'                      | 2 | 8 | front-matter-not-yaml
                    '---\\ntitle: T\\n\\n## A 甲\\n\\nOne.\\n\\n一。'                | 1 | 1 | front-matter-unclosed
                    '# T 題\\n\\n## Vocabulary 詞彙\\n\\n### tea (n.)\\n\\na drink'  | 5 | 5 | missing-gloss
                    '# T 題\\n\\n## Vocabulary 詞彙\\n\\n### tea (n.) 茶'            | 5 | 5 | missing-definition
                    '# T 題\\n\\n## Vocabulary 詞彙\\n\\n### 茶'                     | 5 | 1 | missing-headword
                    '# T 題\\n\\n## Questions 問答\\n\\n### Why?'                    | 5 | 1 | question-without-answer
                    '# T 題\\n\\n## Vocabulary 詞彙'                                 | 3 | 1 | empty-section
                    '# T 題\\n\\nOne. // Two.\\n\\n一。二。'                         | 3 | 1 | breaks-differ
                    '# T 題\\n\\nOne <b>two</b>.\\n\\n一。'                          | 3 | 5 | html-ignored
                    'One.\\n\\n一。'                                                 | 1 | 1 | title-missing
                    """)
    void everyProblemStandsAtItsPlace(String escaped, int line, int column, String code) {
        LessonFile file = read(escaped.translateEscapes().replace("BOM", "\uFEFF"));

        assertThat(file.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .contains(line + ":" + column + " " + code);
    }

    @Test
    void aDuplicateEntryIsKeptAndTold() {
        String entry = "### tea (n.) 茶\n\na drink\n\n";

        LessonFile file = read("# T 題\n\n## Vocabulary 詞彙\n\n" + entry + entry + entry.replace("(n.)", "(v.)"));

        assertThat(file.problems()).extracting(Problem::code).containsExactly("duplicate-entry");
        assertThat(file.lesson().orElseThrow().vocabulary()).hasSize(3);
    }

    @Test
    void aMisspeltNameIsMended() {
        String source = "---\ntitel: Tea\nlicence: CC0\n---\n\nOne.\n\n一。\n";

        List<TextEdit> mends =
                read(source).problems().stream().flatMap(p -> p.mend().stream()).toList();

        assertThat(TextEdit.apply(source, mends)).startsWith("---\ntitle: Tea\nlicense: CC0\n---");
    }

    @Test
    void anUnsafeLinkIsMendedToItsText() {
        String source = "# T 題\n\nOne [*two*](javascript:x).\n\n一。\n";

        List<TextEdit> mend = read(source).problems().get(0).mend();

        assertThat(TextEdit.apply(source, mend)).contains("One *two*.");
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() {
        LessonFile file = new LessonReader().readJson("id", "{\n  \"format\": \"duidu-lesson\",\n  \"title\" 1\n}");

        assertThat(file.problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("json-not-valid", 3));
    }

    @Test
    void otherJsonIsNoLesson() {
        assertThat(new LessonReader().readJson("id", "{\"a\": 1}").problems())
                .extracting(Problem::code)
                .containsExactly("json-not-lesson");
    }

    @Test
    void unknownNamesInJsonAreToldWithWhatWasMeant() {
        String json =
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":{\"en\":\"T\"},\"vocabulary\":[{\"word\":\"a\",\"zh\":\"一\",\"definiton\":\"x\"}]}";

        assertThat(new LessonReader().readJson("id", json).problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("unknown-key", "missing-definition");
    }

    @Test
    void aChoicesChineseMayBeginWithAName() {
        String source = """
                # T 題

                ## Questions 問答

                ### Whose figures are these?
                數字是誰的？

                - [x] Anthropic itself
                  Anthropic 自己
                - [ ] A court
                  法院
                """;

        assertThat(new LessonReader().read("id", source).lesson().orElseThrow().questions())
                .singleElement()
                .extracting(question -> question.choices().get(0).text())
                .isEqualTo(new org.duidu.lesson.Bilingual("Anthropic itself", "Anthropic 自己"));
    }
}
