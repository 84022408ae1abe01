package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.text.TextRange;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceStylesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ## Main Body 正文          | 0 | src-heading
            ### asserted (v.) 主張    | 4 | src-entry
            - an example             | 0 | src-mark
            A **word** here          | 4 | src-strong
            One. // Two.             | 5 | src-break
            Definition: a thing      | 3 | src-label
            定義：a thing              | 1 | src-label
            <!-- a note -->          | 6 | src-quiet
            """)
    void tellWhatAMarkMeans(String text, int at, String style) {
        assertThat(styleAt(text, List.of(), at)).containsExactly(style);
    }

    @Test
    void leaveAddressesAlone() {
        assertThat(styleAt("See https://example.org/a for more", List.of(), 10)).isEmpty();
    }

    @Test
    void underlineTheWorstThatWasFound() {
        Problem warning = new Problem(1, 1, Severity.WARNING, "x", List.of(), List.of());
        Problem error = new Problem(1, 1, Severity.ERROR, "y", List.of(), List.of());
        List<ProblemPlace> places =
                List.of(new ProblemPlace(error, new TextRange(0, 2)), new ProblemPlace(warning, new TextRange(0, 4)));

        assertThat(styleAt("some text", places, 1)).containsExactly("src-error");
        assertThat(styleAt("some text", places, 3)).containsExactly("src-warning");
        assertThat(styleAt("some text", places, 6)).isEmpty();
    }

    /** Only what changed is to be laid out again; the end of a line has no looks of its own. */
    @Test
    void tellWhatIsToLookOtherwise() {
        String text = "## One\nplain\n- two **words**\nplain\n";
        ProblemPlace one =
                new ProblemPlace(new Problem(1, 1, Severity.WARNING, "x", List.of(), List.of()), new TextRange(10, 12));

        assertThat(SourceStyles.difference(text, SourceStyles.of(text, List.of()), SourceStyles.of(text, List.of(one))))
                .isEqualTo(new TextRange(10, 12));
        assertThat(SourceStyles.difference(
                        "a\nb",
                        StyleSpans.<java.util.Collection<String>>singleton(List.of(), 1)
                                .append(List.of("src-mark"), 1)
                                .append(List.of(), 1),
                        StyleSpans.<java.util.Collection<String>>singleton(List.of(), 3)))
                .matches(TextRange::isEmpty);
    }

    private static java.util.Collection<String> styleAt(String text, List<ProblemPlace> places, int at) {
        return SourceStyles.of(text, places).subView(at, at + 1).getStyleSpan(0).getStyle();
    }
}
