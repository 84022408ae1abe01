package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.Selection.Caret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelectionTest {
    private static final List<ReaderRow> ROWS = List.of(row("first", "第一"), row("second", "第二"), row("third", "第三"));

    @Test
    void isTheTextOfARange() {
        Selection selection = Selection.of(Column.ENGLISH, 1, 0, new TextRange(1, 4));

        assertThat(selection.text(ROWS)).isEqualTo("eco");
    }

    @Test
    void setsAnEmptyLineBetweenParagraphs() {
        Selection selection = new Selection(Column.ENGLISH, new Caret(0, 0, 3), new Caret(2, 0, 2));

        assertThat(selection.text(ROWS)).isEqualTo("st\n\nsecond\n\nth");
    }

    @Test
    void isTheSameWhenDraggedBackwards() {
        Selection backwards = new Selection(Column.ENGLISH, new Caret(2, 0, 2), new Caret(0, 0, 3));

        assertThat(backwards.text(ROWS)).isEqualTo("st\n\nsecond\n\nth");
        assertThat(backwards.in(0, 0, piece(0, 0))).contains(new TextRange(3, 5));
        assertThat(backwards.in(2, 0, piece(2, 0))).contains(new TextRange(0, 2));
    }

    @Test
    void staysInItsColumn() {
        Selection selection = new Selection(Column.CHINESE, new Caret(0, 1, 1), new Caret(1, 1, 2));

        assertThat(selection.text(ROWS)).isEqualTo("一\n\n第二");
        assertThat(selection.in(1, 0, piece(1, 0))).isEmpty();
    }

    @Test
    void leavesOutRowsBeforeAndAfterIt() {
        Selection selection = Selection.of(Column.ENGLISH, 1, 0, new TextRange(0, 6));

        assertThat(selection.in(0, 0, piece(0, 0))).isEmpty();
        assertThat(selection.in(2, 0, piece(2, 0))).isEmpty();
    }

    @Test
    void leavesOutAParagraphThatItOnlyTouches() {
        Selection selection = new Selection(Column.ENGLISH, new Caret(0, 0, 5), new Caret(2, 0, 0));

        assertThat(selection.text(ROWS)).isEqualTo("second");
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void isEmptyBeforeTheFirstDrag(Column column) {
        Selection selection = new Selection(column, new Caret(1, 0, 2), new Caret(1, 0, 2));

        assertThat(selection.isEmpty()).isTrue();
        assertThat(selection.text(ROWS)).isEmpty();
    }

    @Test
    void passesOverRowsWithoutText() {
        List<ReaderRow> rows = List.of(ROWS.get(0), new ReaderRow.Sources(List.of()), ROWS.get(2));
        Selection selection = new Selection(Column.ENGLISH, new Caret(0, 0, 0), new Caret(2, 0, 5));

        assertThat(selection.text(rows)).isEqualTo("first\n\nthird");
    }

    @Test
    void takesTheCellsOfNotesInTheirOrder() {
        List<ReaderRow> rows = List.copyOf(NotesRows.of("- one\n- two\n- three\n"));
        Selection selection = new Selection(Column.NOTES, new Caret(0, 0, 1), new Caret(0, 2, 2));

        assertThat(selection.text(rows)).isEqualTo("ne\n\ntwo\n\nth");
    }

    @Test
    void isCutOffWhereThePageHasBecomeShorter() {
        Selection selection = new Selection(Column.ENGLISH, new Caret(2, 0, 1), new Caret(7, 0, 90));

        assertThat(selection.text(ROWS)).isEqualTo("hird");
        assertThat(selection.text(List.of())).isEmpty();
    }

    @Test
    void isCutOffWhereAParagraphHasBecomeShorter() {
        Selection selection = Selection.of(Column.ENGLISH, 0, 0, new TextRange(2, 99));

        assertThat(selection.in(0, 0, piece(0, 0))).isEqualTo(Optional.of(new TextRange(2, 5)));
        assertThat(Selection.of(Column.ENGLISH, 0, 0, new TextRange(50, 99)).in(0, 0, piece(0, 0)))
                .isEmpty();
    }

    private static ReaderRow row(String en, String zh) {
        return new ReaderRow.Heading(new Bilingual(en, zh));
    }

    private static ReaderRow.Piece piece(int row, int piece) {
        return ROWS.get(row).pieces().get(piece);
    }
}
