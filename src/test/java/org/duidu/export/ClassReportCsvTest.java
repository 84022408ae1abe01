package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.duidu.classroom.ClassReport;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassReportCsvTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            QUESTIONS | Lesson,Kind,Word,Question,Right answer,Answers,Share right,Discrimination,Mistakes,Appealed | Tea,word-to-chinese,tea,tea,茶,1,0.00,,奶 ×1,奶 ×1
            WORDS     | Word,Answers,Share known,Not known by                                            | tea,1,0.00,'=Mei
            LEARNERS  | Learner,Exercise,Lesson,Handed in,Answers,Score                                  | '=Mei,quiz,Tea,2026-11-20T04:00:00Z,1,0.00
            """)
    void writesRowsForASpreadsheet(ClassReportCsv kind, String header, String row) {
        ClassReport report = ClassReport.of(List.of(new ResultSheet(
                "=Mei",
                "quiz",
                "tea",
                "Tea",
                1,
                Instant.parse("2026-11-20T04:00:00Z"),
                List.of(new ResultItem("q1", "word-to-chinese", "tea", "tea", "茶", "奶", 0, 2, List.of("奶"))))));

        String csv = new String(kind.write(report, Messages.of(Locale.ENGLISH)), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFF" + header + "\r\n" + row + "\r\n");
    }
}
