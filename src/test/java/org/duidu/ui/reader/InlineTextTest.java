package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {
    @Test
    void isTheTextWithItsStyles() {
        assertThat(of("a *b* **c** `d` [e](https://f.example)"))
                .isEqualTo(new RichText(
                        "a b c d e",
                        java.util.List.of(
                                span(2, 3, Style.EMPHASIS, ""),
                                span(4, 5, Style.STRONG, ""),
                                span(6, 7, Style.CODE, ""),
                                span(8, 9, Style.LINK, "https://f.example")),
                        java.util.List.of()));
    }

    @Test
    void keepsStylesWithinStyles() {
        RichText text = of("***both*** and [a **b**](x)");

        assertThat(text.text()).isEqualTo("both and a b");
        assertThat(text.spans())
                .containsExactlyInAnyOrder(
                        span(0, 4, Style.EMPHASIS, ""),
                        span(0, 4, Style.STRONG, ""),
                        span(9, 12, Style.LINK, "x"),
                        span(11, 12, Style.STRONG, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x <script>alert(1)</script> y                  | x <script>alert(1)</script> y
            <img src="https://a.example/b.png">            | <img src="https://a.example/b.png">
            <iframe src="file:///etc/passwd"></iframe>     | <iframe src="file:///etc/passwd"></iframe>
            <!-- a remark -->                              | <!-- a remark -->
            x <b>bold</b>                                  | x <b>bold</b>
            """)
    void leavesHtmlAsText(String markdown, String text) {
        assertThat(of(markdown)).isEqualTo(RichText.plain(text));
    }

    @Test
    void turnsAPictureIntoItsDescription() {
        assertThat(of("See ![a *red* tea pot](https://a.example/b.png)!").text())
                .isEqualTo("See a red tea pot!");
    }

    @Test
    void marksNothingWhereALinkHasNoWords() {
        assertThat(of("a [](https://a.example) b")).isEqualTo(RichText.plain("a  b"));
    }

    @Test
    void keepsLinesApart() {
        assertThat(of("one\ntwo  \nthree\\\nfour").text()).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void leavesCodeAsItStands() {
        assertThat(of("```\n*a* <b>\n  c\n\n```")).isEqualTo(RichText.plain("*a* <b>\n  c"));
        assertThat(of("    *a* [b](c)\n")).isEqualTo(RichText.plain("*a* [b](c)"));
    }

    @Test
    void reliesOnNothingInAnEmptyBlock() {
        assertThat(of("#")).isEqualTo(RichText.EMPTY);
        assertThat(of("```\n```")).isEqualTo(RichText.EMPTY);
    }

    private static RichText of(String markdown) {
        return NotesRows.of(markdown).get(0).pieces().get(0).text();
    }

    private static RichText.Span span(int start, int end, Style style, String target) {
        return new RichText.Span(new org.duidu.text.TextRange(start, end), style, target);
    }
}
