package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.reader.Documents.FIRST_PARAGRAPH;
import static org.duidu.ui.reader.Documents.LEAF;
import static org.duidu.ui.reader.Documents.NOTES;
import static org.duidu.ui.reader.Documents.PICK;
import static org.duidu.ui.reader.Documents.SECOND_PARAGRAPH;

import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderDocument.WordPlace;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Pair;
import org.duidu.vocabulary.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderDocumentTest {
    private final ReaderDocument document = Documents.tea();

    @Test
    void laysALessonOutFromTitleToSources() {
        assertThat(document.rows())
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly(
                        "Title", "Heading", "Pair", "Heading", "Pair", "Pair", "Heading", "Notes", "Heading", "Asked",
                        "Sources");
    }

    @Test
    void hasNoRowForSourcesThatALessonDoesNotHave() {
        ReaderDocument bare = Documents.of("""
                ---
                title: {en: Bare, zh: 空}
                ---

                One sentence.

                一句話。
                """);

        assertThat(bare.rows())
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Title", "Pair");
    }

    @Test
    void laysALessonWithoutAnyTextOutAsItsTitle() {
        ReaderDocument empty = Documents.of("---\ntitle: {en: Empty, zh: 空}\n---\n");

        assertThat(empty.rows()).hasSize(1);
        assertThat(empty.sentences()).isEmpty();
        assertThat(empty.words()).isEmpty();
    }

    @Test
    void walksSentencesInTheOrderOfThePage() {
        assertThat(document.sentences())
                .containsExactly(
                        new Place(2, 0),
                        new Place(FIRST_PARAGRAPH, 0),
                        new Place(FIRST_PARAGRAPH, 1),
                        new Place(FIRST_PARAGRAPH, 2),
                        new Place(SECOND_PARAGRAPH, 0),
                        new Place(SECOND_PARAGRAPH, 1));
    }

    @Test
    void walksWordsInTheOrderOfThePage() {
        assertThat(document.words())
                .extracting(WordPlace::row, word -> word.occurrence().entry(), this::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FIRST_PARAGRAPH, PICK, "pick"),
                        org.assertj.core.groups.Tuple.tuple(FIRST_PARAGRAPH, LEAF, "leaf"),
                        org.assertj.core.groups.Tuple.tuple(SECOND_PARAGRAPH, PICK, "picked"),
                        org.assertj.core.groups.Tuple.tuple(SECOND_PARAGRAPH, LEAF, "leaves"));
    }

    @Test
    void glossesAWordWhereItStandsFirst() {
        assertThat(((Pair) document.rows().get(FIRST_PARAGRAPH)).glossed()).containsExactly(PICK, LEAF);
        assertThat(((Pair) document.rows().get(SECOND_PARAGRAPH)).glossed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, pick, 1", "CHINESE, 採茶, 1", "ENGLISH, It, 0", "CHINESE, 曬乾, 2"})
    void knowsTheSentenceAtACharacter(Column column, String at, int pair) {
        int piece = column == Column.ENGLISH ? Pair.ENGLISH_PIECE : Pair.CHINESE_PIECE;
        String text =
                document.rows().get(FIRST_PARAGRAPH).pieces().get(piece).text().text();

        assertThat(document.placeAt(FIRST_PARAGRAPH, column, text.indexOf(at)))
                .contains(new Place(FIRST_PARAGRAPH, pair));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 9999", "7, 0", "9, 0"})
    void knowsNoSentenceWhereThereIsNone(int row, int character) {
        assertThat(document.placeAt(row, Column.ENGLISH, character)).isEmpty();
    }

    @Test
    void knowsTheWordAtACharacterAndAtItsChinese() {
        Pair row = (Pair) document.rows().get(FIRST_PARAGRAPH);
        Occurrence leaf = row.occurrences().get(1);
        int english = row.text().en().text().indexOf("leaf");
        int chinese = row.text().zh().text().indexOf("葉子");

        assertThat(document.wordAt(FIRST_PARAGRAPH, Column.ENGLISH, english)).contains(leaf);
        assertThat(document.wordAt(FIRST_PARAGRAPH, Column.CHINESE, chinese)).contains(leaf);
        assertThat(document.wordAt(FIRST_PARAGRAPH, Column.ENGLISH, english - 1))
                .isEmpty();
        assertThat(document.wordAt(FIRST_PARAGRAPH, Column.CHINESE, 0)).isEmpty();
        assertThat(document.wordAt(NOTES, Column.NOTES, 0)).isEmpty();
    }

    @Test
    void knowsNoPairBeyondThePage() {
        assertThat(document.pairAt(new Place(99, 0))).isEmpty();
        assertThat(document.pairAt(new Place(FIRST_PARAGRAPH, 99))).isEmpty();
        assertThat(document.pairAt(new Place(NOTES, 0))).isEmpty();
    }

    @Test
    void findsARowAgainByItsWords() {
        ReaderDocument newer = Documents.of(Documents.TEA.replace("- Tea is old.", """
                - Tea is good.
                  茶很好。
                - Tea is old.\
                """));

        assertThat(newer.rowLike(document.rows().get(SECOND_PARAGRAPH), SECOND_PARAGRAPH))
                .isEqualTo(SECOND_PARAGRAPH + 1);
    }

    @Test
    void takesTheNearestOfSeveralRowsWithTheSameWords() {
        ReaderDocument twins = Documents.of("""
                ---
                title: {en: Twins, zh: 雙胞胎}
                ---

                Yes.

                是。

                No.

                不。

                Yes.

                是。
                """);

        assertThat(twins.rowLike(twins.rows().get(1), 1)).isEqualTo(1);
        assertThat(twins.rowLike(twins.rows().get(1), 3)).isEqualTo(3);
    }

    @Test
    void keepsTheCountWhereTheWordsAreGone() {
        ReaderDocument newer = Documents.of(Documents.TEA.replace("Water is hot.", "Water is warm."));

        assertThat(newer.rowLike(document.rows().get(SECOND_PARAGRAPH), SECOND_PARAGRAPH))
                .isEqualTo(SECOND_PARAGRAPH);
    }

    @Test
    void staysOnAPageThatHasBecomeShorter() {
        ReaderDocument empty = Documents.of("---\ntitle: {en: Empty, zh: 空}\n---\n");

        assertThat(empty.rowLike(document.rows().get(SECOND_PARAGRAPH), SECOND_PARAGRAPH))
                .isZero();
    }

    private String text(WordPlace word) {
        return word.occurrence()
                .en()
                .of(((Pair) document.rows().get(word.row())).text().en().text());
    }
}
