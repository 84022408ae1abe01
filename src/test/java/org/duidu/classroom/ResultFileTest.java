package org.duidu.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.duidu.classroom.ResultRefused.Reason;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultFileTest {
    private static final ResultSheet SHEET = ClassReportTest.sheet(
            "王小明", Instant.parse("2026-11-20T04:00:00Z"), ClassReportTest.item("q1", "tea", "奶", 0.5));

    @TempDir
    Path folder;

    @Test
    void readsWhatWasHandedIn() throws Exception {
        assertThat(ResultFile.read(file(ResultFile.bytes(SHEET)))).isEqualTo(SHEET);
    }

    @Test
    void readsAnObjectionOfAnOlderVersion() throws Exception {
        String older = new String(ResultFile.bytes(SHEET), StandardCharsets.UTF_8)
                .replaceAll(",\\s*\"held\" : \\[[^\\]]*]", "");

        assertThat(older).contains("\"appealed\" : true").doesNotContain("held");
        assertThat(ResultFile.read(file(older.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(SHEET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"format":"other"}                                                    | NO_RESULT
            []                                                                    | DAMAGED
            {                                                                     | DAMAGED
            null                                                                  | NO_RESULT
            {"format":"duidu-result","version":2}                                 | NEWER
            {"format":"duidu-result","version":1}                                 | DAMAGED
            {"format":"duidu-result","version":1,"items":[null],"finished":"now"} | DAMAGED
            """)
    void refusesWhatIsNoResult(String text, Reason reason) throws IOException {
        assertThat(refusal(file(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(reason);
    }

    @Test
    void refusesAFileThatIsNotThereOrFarTooLarge() throws IOException {
        assertThat(refusal(folder.resolve("none"))).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal(file(new byte[2_000_000]))).isEqualTo(Reason.NO_RESULT);
    }

    @Test
    void holdsScoresAndTextsWithinBounds() throws Exception {
        String text = new String(ResultFile.bytes(SHEET), StandardCharsets.UTF_8)
                .replace("0.5", "7")
                .replace("王小明", "a\\u0000\\tb" + "x".repeat(3000));

        ResultSheet read = ResultFile.read(file(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.items().get(0).score()).isEqualTo(1);
        assertThat(read.learner()).startsWith("a bx").hasSize(2000);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void saysEachReasonInBothLanguages(Reason reason) {
        assertThat(new ResultRefused(reason, "x").message(Messages.of(Locale.ENGLISH)))
                .contains("x");
        assertThat(new ResultRefused(reason, "x").message(Messages.of(Messages.CHINESE)))
                .contains("x");
    }

    private Reason refusal(Path file) {
        return catchThrowableOfType(ResultRefused.class, () -> ResultFile.read(file))
                .reason();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("mei." + ResultFile.ENDING), bytes);
    }
}
