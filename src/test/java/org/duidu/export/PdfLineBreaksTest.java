package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfLineBreaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            a big model’s answers   ; a |big |model’s |answers
            the students’ own work  ; the |students’ |own |work
            “Don’t,” he said.       ; “Don’t,” |he |said.
            well-known              ; well-|known
            她說：「茶，好。」        ; 她|說：|「茶，|好。」
            """)
    void endLinesBetweenWords(String text, String lines) {
        PdfLineBreaks breaks = new PdfLineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end > 0; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }

        assertThat(String.join("|", pieces)).isEqualTo(lines);
    }
}
