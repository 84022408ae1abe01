package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotesRowsTest {
    @Test
    void makesARowOfEachBlock() {
        List<Notes> rows = NotesRows.of("""
                ### Heading

                A paragraph.

                - one
                - two

                ***

                > quoted
                """);

        assertThat(rows)
                .extracting(NotesRowsTest::texts)
                .containsExactly(
                        List.of("Heading"),
                        List.of("A paragraph."),
                        List.of("one", "two"),
                        List.of(),
                        List.of("quoted"));
    }

    @Test
    void listsTheCellsOfATableRowByRow() {
        assertThat(texts(NotesRows.of("""
                | strong | pattern |
                | --- | --- |
                | *assert* | that 子句 |
                | argue | |
                """).get(0)))
                .containsExactly("strong", "pattern", "assert", "that 子句", "argue", "");
    }

    @Test
    void listsTextsInListsInListsFromTopToBottom() {
        assertThat(texts(NotesRows.of("""
                1. one

                   more of one
                   - inner
                     > quoted
                2. two

                       code
                """).get(0)))
                .containsExactly("one", "more of one", "inner", "quoted", "two", "code");
    }

    @Test
    void makesNoRowOfWhereLinksLead() {
        List<Notes> rows = NotesRows.of("[a link][1]\n\n[1]: https://example.org\n");

        assertThat(rows).hasSize(1);
        assertThat(texts(rows.get(0))).containsExactly("a link");
    }

    @Test
    void countsAllTextsToTheColumnOfNotes() {
        assertThat(NotesRows.of("# a\n\n- b\n").stream().flatMap(row -> row.pieces().stream()))
                .extracting(ReaderRow.Piece::column)
                .containsOnly(Column.NOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "   "})
    void makesNothingOfNothing(String markdown) {
        assertThat(NotesRows.of(markdown)).isEmpty();
    }

    static Stream<String> monsters() {
        return Stream.of(
                "> ".repeat(20_000) + "deep",
                "- ".repeat(20_000) + "deep",
                "1. ".repeat(20_000) + "deep",
                "*a **b ".repeat(20_000) + "deep" + "** c*".repeat(20_000),
                "*".repeat(50_000) + "deep" + "*".repeat(50_000),
                "[".repeat(20_000) + "deep" + "](x)".repeat(20_000),
                "![".repeat(20_000) + "deep" + "](x)".repeat(20_000),
                "a " + "`".repeat(50_001) + "deep",
                "<".repeat(50_000) + "deep",
                "deep &amp;".repeat(20_000),
                "| deep ".repeat(2_000) + "|\n" + "| - ".repeat(2_000) + "|\n");
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void survivesWhatWasMadeToBringItDown(String markdown) {
        assertThat(NotesRows.of(markdown).stream().flatMap(row -> texts(row).stream()))
                .anyMatch(text -> text.contains("deep"));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void nestsNoDeeperThanAPageCanShow(String markdown) {
        assertThat(NotesRows.of(markdown))
                .allSatisfy(row -> assertThat(depth(row.block())).isLessThan(100));
    }

    /** Without recursion, as the depth is what is in question. */
    private static int depth(Node block) {
        int deepest = 0;
        Deque<Map.Entry<Node, Integer>> open = new ArrayDeque<>(List.of(Map.entry(block, 1)));
        while (!open.isEmpty()) {
            Map.Entry<Node, Integer> next = open.pop();
            deepest = Math.max(deepest, next.getValue());
            for (Node child = next.getKey().getFirstChild(); child != null; child = child.getNext()) {
                open.push(Map.entry(child, next.getValue() + 1));
            }
        }
        return deepest;
    }

    static List<String> texts(Notes row) {
        return row.pieces().stream().map(piece -> piece.text().text()).toList();
    }
}
