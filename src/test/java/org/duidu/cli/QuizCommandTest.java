package org.duidu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

class QuizCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LESSON = "lessons/bees-b2.md";
    private static final Workshop WORKSHOP = Workshop.with(List::of);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheContractAsJson() throws IOException {
        assertThat(run(LESSON, "--seed", "4", "--count", "12", "--format", "json"))
                .isZero();

        JsonNode json = MAPPER.readTree(out());
        assertThat(json.get("lesson").asText()).isEqualTo("bees-b2");
        assertThat(json.get("seed").asLong()).isEqualTo(4);
        assertThat(json.get("questions")).hasSize(12).allSatisfy(question -> {
            assertThat(question.get("kind").asText()).isNotBlank().doesNotContain("dictation");
            assertThat(question.has("entry")).isTrue();
            assertThat(question.has("prompt")).isTrue();
            assertThat(question.get("options").isArray()).isTrue();
            assertThat(question.get("answers")).isNotEmpty();
        });
        assertThat(json.get("refused"))
                .allSatisfy(
                        refusal -> assertThat(refusal.get("message").asText()).isNotBlank());
    }

    @Test
    void makesTheSameQuizOfTheSameSeed() {
        run(LESSON, "--seed", "9", "--format", "json");
        String first = out();
        out.reset();
        run(LESSON, "--seed", "9", "--format", "json");

        assertThat(out()).isEqualTo(first);
    }

    @Test
    void makesOnlyTheKindsThatAreWanted() throws IOException {
        run(LESSON, "--kinds", "vowels,dictation-word", "--count", "4", "--format", "json");

        assertThat(MAPPER.readTree(out()).get("questions").findValuesAsText("kind"))
                .containsOnly("vowels", "dictation-word");
    }

    @Test
    void saysBehindTheKeyWhatWasLeftOut() {
        assertThat(run(LESSON, "--kinds", "word-form,which-chinese", "--count", "50", "--left-out"))
                .isZero();

        assertThat(out().substring(out().indexOf("Key")))
                .contains("What is left out, and why")
                .contains("Form of a word: No sentence has ");
    }

    @Test
    void printsQuestionsAndTheirKeyAsText() {
        assertThat(run(LESSON, "--count", "5")).isZero();
        assertThat(out()).contains("5 questions, seed 1", "  1  ", "\nKey\n");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"quiz.html, <!DOCTYPE html>", "quiz.pdf, %PDF", "quiz.gift, $CATEGORY", "quiz.xml, <?xml"})
    void writesTheFormatThatTheFileNameAsksFor(String name, String start) throws IOException {
        Path file = folder.resolve(name);

        assertThat(run(LESSON, "--count", "15", "-o", file.toString())).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(start);
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
    }

    @Test
    void namesTheQuestionsThatAFormatCannotHold() {
        assertThat(run(LESSON, "--kinds", "dictation-word,vowels", "--count", "4", "--format", "gift"))
                .isEqualTo(1);
        assertThat(err()).isEqualTo("duidu: \"Dictation: words\" is left out: a file has no voice.\n");
    }

    @Test
    void saysHowManyCouldBeMade() {
        assertThat(run(LESSON, "--kinds", "comprehension", "--count", "50")).isZero();
        assertThat(err()).contains("50 questions were wanted, but only 5 could be made");
    }

    @Test
    void saysWhyNoneCouldBeMade() throws IOException {
        Path empty =
                Files.writeString(folder.resolve("empty.md"), "---\ntitle: Empty\n---\n\n## Introduction\n\nHello.\n");

        assertThat(run(empty.toString(), "--kinds", "matching,comprehension")).isEqualTo(1);
        assertThat(err()).contains("No question could be made", "has no questions of its own");
    }

    @Test
    void neverWritesOverItsLesson() throws IOException {
        Path lesson = Files.copy(Path.of(LESSON), folder.resolve("lesson.md"));

        assertThat(run(lesson.toString(), "-o", lesson.toString())).isEqualTo(2);
        assertThat(Files.mismatch(lesson, Path.of(LESSON))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"--kinds, riddles", "--count, 0", "--count, many", "--format, doc"})
    void refusesWhatItDoesNotKnow(String option, String value) {
        assertThat(run(LESSON, option, value)).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains(value);
    }

    @Test
    void saysThatALessonIsNotThere() {
        assertThat(run("nowhere.md")).isEqualTo(2);
        assertThat(err()).hasLineCount(1).contains("nowhere.md");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "quiz";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Program(
                        (lesson, messages) -> 0,
                        WORKSHOP,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Locale.ENGLISH)
                .run(all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
