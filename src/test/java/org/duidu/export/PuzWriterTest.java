package org.duidu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.duidu.crossword.Crossword;
import org.duidu.crossword.PlacedWord;
import org.junit.jupiter.api.Test;

class PuzWriterTest {
    @Test
    void readsBackWithEveryChecksumRight() {
        Crossword crossword = Samples.western();
        PuzReader read = PuzReader.read(Samples.export(crossword, CrosswordFormat.PUZ));

        assertThat(read.puzzle().runs()).isEqualTo(ReadPuzzle.expected(crossword));
        assertThat(read.version()).isEqualTo("1.3");
        assertThat(read.title()).isEqualTo("Boats & “Docks” <1>");
        assertThat(read.notes()).isEqualTo("Duidu, seed 7");
    }

    @Test
    void ordersCluesAsPlayersCountThem() {
        Crossword crossword = Samples.western();
        PuzReader read = PuzReader.read(Samples.export(crossword, CrosswordFormat.PUZ));

        assertThat(read.clues())
                .hasSameSizeAs(crossword.layout().words())
                .zipSatisfy(
                        crossword.layout().words(),
                        (String clue, PlacedWord word) -> assertThat(clue)
                                .isEqualTo(crossword.clueWithLength(word).replace('\u0007', ' ')));
    }

    @Test
    void becomesUtf8WhereACharacterIsNotWestern() {
        PuzReader read = PuzReader.read(Samples.export(Samples.chinese(), CrosswordFormat.PUZ));

        assertThat(read.version()).isEqualTo("2.0");
        assertThat(read.title()).isEqualTo("長江一日");
        assertThat(read.clues()).contains("運河 (5)", "𠮷字與一、民、長、黃 (6)");
    }

    @Test
    void leavesEverySquareEmptyForTheSolver() {
        PuzReader read = PuzReader.read(Samples.export(Samples.western(), CrosswordFormat.PUZ));

        assertThat(read.state()).isEqualTo(String.join("", read.puzzle().rows()).replaceAll("[A-Z]", "-"));
    }

    @Test
    void hasChecksumsThatNoticeAnyChangedLetter() {
        byte[] file = Samples.export(Samples.western(), CrosswordFormat.PUZ);
        file[file.length - 3] ^= 1;

        assertThatIllegalArgumentException().isThrownBy(() -> PuzReader.read(file));
    }
}
