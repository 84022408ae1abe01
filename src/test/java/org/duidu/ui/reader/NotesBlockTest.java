package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.duidu.lesson.RichText;
import org.duidu.ui.reader.ReaderRow.Notes;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.theme.Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NotesBlockTest {
    private static final PageStyle STYLE = new PageStyle(ReadingMode.SIDE_BY_SIDE, 18, 1.6, 62, false);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    /** Searching and selecting count pieces; what is shown must be counted in the same way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A *paragraph* with `code`.",
                "### Heading",
                "| a | b |\n| --- | --- |\n| 1 | |\n| 2 | 3 | 4 |\n",
                "1. one\n\n   more\n   - inner\n     > quoted\n2. two\n\n       code\n",
                "> quoted\n>\n> - list\n>\n> | t |\n> | - |\n> | u |\n",
                "```java\ncode\n```",
                "<div>\nhtml\n</div>",
                "***",
                "- \n- \n",
                "- [ref]: https://a.example\n- x\n",
                "#",
                "- # heading in a list\n- ---\n"
            })
    void showsThePiecesThatAreCounted(String markdown) {
        showsItsPieces(markdown);
    }

    @ParameterizedTest
    @MethodSource("org.duidu.ui.reader.NotesRowsTest#monsters")
    void showsWhatWasMadeToBringItDown(String markdown) {
        showsItsPieces(markdown);
    }

    private static void showsItsPieces(String markdown) {
        List<ReaderRow> rows = List.copyOf(NotesRows.of(markdown));
        assertThat(rows).isNotEmpty();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            for (int index = 0; index < rows.size(); index++) {
                Notes notes = (Notes) rows.get(index);
                BlockRowView view = new BlockRowView(index, notes, STYLE, 0, 0);
                view.with(new NotesBlock(view, notes, STYLE, link -> {}).node());

                assertThat(view.segments())
                        .extracting(RowView.Segment::piece)
                        .containsExactlyElementsOf(
                                IntStream.range(0, notes.pieces().size())
                                        .boxed()
                                        .toList());
                assertThat(view.segments())
                        .extracting(segment -> segment.text().text())
                        .containsExactlyElementsOf(notes.pieces().stream()
                                .map(ReaderRow.Piece::text)
                                .map(RichText::text)
                                .toList());
            }
        });
    }
}
