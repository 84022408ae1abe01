package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.Find.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
    @Test
    void findsInTheOrderOfThePageAndInBothLanguages() {
        List<ReaderRow> rows = List.of(heading("Tea and more tea", "茶 tea"), heading("No coffee", "Tea"));

        assertThat(Find.in(rows, "tea"))
                .containsExactly(hit(0, 0, 0, 3), hit(0, 0, 13, 16), hit(0, 1, 2, 5), hit(1, 1, 0, 3));
    }

    @Test
    void countsNoLetterTwice() {
        assertThat(Find.in(List.of(heading("banananana", "")), "nana"))
                .containsExactly(hit(0, 0, 2, 6), hit(0, 0, 6, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "\u3000"})
    void findsNothingForNothing(String wanted) {
        assertThat(Find.in(List.of(heading("a b\tc", "全\u3000形")), wanted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Taiwan         | TAIWAN
            臺北在臺灣      | 台灣
            台灣           | 臺灣
            在屋裏         | 裡
            don’t          | don't
            don't          | don’t
            “quoted”       | "quoted"
            Ｔｅａ         | tea
            tea            | ｔｅａ
            ２０２６年      | 2026
            café           | cafe
            cafe           | café
            co‑operate     | co-operate
            naïve          | NAIVE
            """)
    void findsWhateverWayItIsWritten(String text, String wanted) {
        assertThat(Find.in(List.of(heading(text, "")), wanted)).hasSize(1);
    }

    @Test
    void findsAnAccentThatWasTypedAsACharacterOfItsOwn() {
        assertThat(Find.in(List.of(heading("A café.", "")), "cafe\u0301")).containsExactly(hit(0, 0, 2, 6));
    }

    @Test
    void ignoresSpacesAroundWhatIsWanted() {
        assertThat(Find.in(List.of(heading("tea", "")), " tea ")).containsExactly(hit(0, 0, 0, 3));
    }

    @Test
    void findsAcrossALineBreakInNotes() {
        ReaderDocument document = Documents.tea();

        assertThat(Find.in(document.rows(), "water, not")).extracting(Hit::row).containsExactly(Documents.NOTES);
    }

    @Test
    void findsInTheSecondOfSeveralPiecesOfNotes() {
        List<ReaderRow> rows = List.copyOf(NotesRows.of("- one\n- two tea\n"));

        assertThat(Find.in(rows, "tea")).containsExactly(hit(0, 1, 4, 7));
    }

    @Test
    void findsCharactersBeyondTheBasicPlane() {
        assertThat(Find.in(List.of(heading("", "吃𩵚𩸽😀魚")), "𩸽")).containsExactly(hit(0, 1, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"İstanbul ﬁne …½㈱①", "각 ｶﾞ ㍿ ﷺ", "e\u0301 \ud800 lone", "𝐓𝐞𝐚 Ǆ ß ς"})
    void foldsCharacterByCharacter(String text) {
        assertThat(Find.fold(text)).hasSameSizeAs(text);
    }

    private static ReaderRow heading(String en, String zh) {
        return new ReaderRow.Heading(new Bilingual(en, zh));
    }

    private static Hit hit(int row, int piece, int start, int end) {
        return new Hit(row, piece, new TextRange(start, end));
    }
}
