package org.duidu.export.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.duidu.export.Csv;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.format.LessonReader;
import org.duidu.messages.Messages;
import org.duidu.text.Aligner;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class WordNoteTest {
    public static final String LESSON = """
            ---
            title:
              en: The Claim
              zh: 主張
            level: B1
            author: Mei
            ---

            ## Main Body 正文

            The firm asserted that it was safe. Nobody believed it.

            該公司主張這很安全。沒有人相信。

            ## Vocabulary 詞彙

            ### asserted (v.) /əˈsɝːtɪd/ 主張；斷言

            said that something is true

            - She =asserts= her rights, "always".
              她「總是」主張自己的權利。

            ### @home (adv.) 在家

            where one lives
            """;

    private static final VocabularyLinker LINKER = new VocabularyLinker(OneDictionary.LEMMATIZER);

    /** The notes of a lesson's text. */
    public static List<WordNote> notes(String source) {
        return WordNote.of(
                LINKER.link(AlignedLesson.of(
                        new LessonReader().read("claim", source).lesson().orElseThrow(), new Aligner())),
                LINKER);
    }

    @Test
    void saysAllThatTheLessonSaysOfAWord() {
        WordNote note = notes(LESSON).get(0);

        assertThat(note.word()).isEqualTo("asserted");
        assertThat(note.ipa()).isEqualTo("əˈsɝːtɪd");
        assertThat(note.sentence().en()).isEqualTo("The firm asserted that it was safe.");
        assertThat(note.sentence().forms().get(0).of(note.sentence().en())).isEqualTo("asserted");
        assertThat(note.sentence().zh()).isEqualTo("該公司主張這很安全。");
        assertThat(note.example().forms().get(0).of(note.example().en())).isEqualTo("asserts");
        assertThat(note.lesson()).isEqualTo("The Claim");
        assertThat(note.level()).isEqualTo("B1");
    }

    @Test
    void keepsItsIdWhileTheLessonIsMended() {
        String mended = LESSON.replace("said that", "said firmly that").replace("The Claim", "A Claim");

        assertThat(notes(mended))
                .extracting(WordNote::id)
                .isEqualTo(notes(LESSON).stream().map(WordNote::id).toList());
    }

    @Test
    void writesRowsThatASpreadsheetReadsBack() throws IOException {
        String csv =
                new String(Spreadsheet.CSV.write(notes(LESSON), Messages.of(Locale.ENGLISH)), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFWord,").contains("\r\n");
        List<CSVRecord> rows =
                CSVFormat.EXCEL.parse(new StringReader(csv.substring(1))).getRecords();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(3)).isEqualTo("主張；斷言");
        assertThat(rows.get(1).get(5)).isEqualTo("She =asserts= her rights, \"always\".");
        assertThat(rows.get(2).get(0)).isEqualTo("'@home");
    }

    @Test
    void writesLinesThatQuizletTakes() {
        String tsv =
                new String(Spreadsheet.TSV.write(notes(LESSON), Messages.of(Locale.ENGLISH)), StandardCharsets.UTF_8);

        assertThat(tsv.lines())
                .containsExactly(
                        "asserted\t(v.) 主張；斷言 said that something is true", "'@home\t(adv.) 在家 where one lives");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =1+1   | '=1+1
            +886   | '+886
            -able  | '-able
            @name  | '@name
            ＝1     | '＝1
            "\t=1"  | "'\t=1"
            "\r=1"  | "'\r=1"
            "\n=1"  | "'\n=1"
            tea=1  | tea=1
            茶      | 茶
            """)
    void makesTextOfWhatASpreadsheetWouldRun(String cell, String neutral) {
        assertThat(Csv.neutral(cell)).isEqualTo(neutral);
    }
}
