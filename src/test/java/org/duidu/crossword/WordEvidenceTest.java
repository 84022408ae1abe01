package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.review.Evidence;
import org.duidu.review.Side;
import org.duidu.review.WordKey;
import org.junit.jupiter.api.Test;

class WordEvidenceTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration TAKEN = Duration.ofSeconds(20);
    private static final WordKey CANAL = new WordKey("canal", PartOfSpeech.NOUN);

    /** CANAL across with ACT and NET down through its second and third letter, and LOT through its last. */
    private static final List<PlacedWord> WORDS = List.of(
            placed("CANAL", 0, 0, 0, Direction.ACROSS),
            placed("ACT", 1, 0, 1, Direction.DOWN),
            placed("NET", 2, 0, 2, Direction.DOWN),
            placed("LOT", 3, 0, 4, Direction.DOWN));

    private final Layout layout = new Layout(WORDS, 3, 5, List.of(), 1);
    private final KeptPuzzle kept = KeptPuzzle.fresh(
            new Crossword(
                    Bilingual.EMPTY,
                    layout,
                    WORDS.stream().map(word -> Clue.of(ClueKind.GIVEN, "?")).toList(),
                    1,
                    ClueChoice.DEFINITION),
            List.of(
                    new WordOrigin("own/boats", "canal", "", Optional.of(CANAL)),
                    new WordOrigin("", "act", "?", Optional.empty()),
                    new WordOrigin("", "net", "?", Optional.empty()),
                    new WordOrigin("", "lot", "?", Optional.empty())));
    private final Puzzle puzzle = Puzzle.of(layout);
    private WordEvidence evidence = new WordEvidence(kept);

    @Test
    void tellsThatAWordWasSolvedAlone() {
        write("CANAL");

        assertThat(news())
                .containsExactly(new Evidence(
                        CANAL,
                        "own/boats",
                        Set.of(Side.PRODUCTIVE),
                        "crossword",
                        Evidence.Outcome.RIGHT,
                        "CANAL",
                        NOON,
                        TAKEN));
    }

    @Test
    void tellsNothingOfAWordThatIsNotSolvedYet() {
        write("CANA");
        puzzle.checkWord(WORDS.get(0));

        assertThat(news()).isEmpty();
    }

    @Test
    void tellsOfACheckAndOfAGivenLetterAsHelp() {
        write("CANA");
        puzzle.checkWord(WORDS.get(0));
        write("CANAL");

        assertThat(news()).extracting(Evidence::outcome).containsExactly(Evidence.Outcome.HELPED);
    }

    @Test
    void tellsOfAGivenLetterAsHelp() {
        puzzle.revealLetter(new Cell(0, 0));
        write("CANAL");

        assertThat(news()).extracting(Evidence::outcome).containsExactly(Evidence.Outcome.HELPED);
    }

    @Test
    void tellsOfARevealedWordAsFailed() {
        puzzle.revealWord(WORDS.get(0));

        assertThat(news()).singleElement().satisfies(evidence -> {
            assertThat(evidence.outcome()).isEqualTo(Evidence.Outcome.FAILED);
            assertThat(evidence.typed()).isEmpty();
            assertThat(evidence.sides()).containsExactly(Side.PRODUCTIVE);
        });
    }

    @Test
    void tellsAWordOnceWhateverHappensToItLater() {
        write("CANAL");
        news();
        puzzle.erase(new Cell(0, 0));
        write("CANAL");
        puzzle.revealWord(WORDS.get(0));

        assertThat(news()).isEmpty();
    }

    @Test
    void tellsAWordOnceAcrossARestart() {
        write("CANAL");
        news();
        evidence = new WordEvidence(kept.with(puzzle.state(), PlayMoment.START));

        assertThat(news()).isEmpty();
    }

    @Test
    void tellsNothingOfAWordFromAFile() {
        down("ACT", 1);

        assertThat(news()).isEmpty();
    }

    @Test
    void keepsAWordForTheRecordAloneWhereCrossingsGaveMostOfIt() {
        down("ACT", 1);
        down("NET", 2);
        down("LOT", 4);
        write("CANAL");

        assertThat(news()).singleElement().satisfies(evidence -> {
            assertThat(evidence.outcome()).isEqualTo(Evidence.Outcome.RIGHT);
            assertThat(evidence.sides()).isEmpty();
        });
    }

    @Test
    void countsAWordOfWhichCrossingsGaveLessThanHalf() {
        down("ACT", 1);
        down("NET", 2);
        write("CANAL");

        assertThat(news()).extracting(Evidence::sides).containsExactly(Set.of(Side.PRODUCTIVE));
    }

    private List<Evidence> news() {
        return puzzle.results().stream()
                .flatMap(result -> evidence.of(result, NOON, TAKEN).stream())
                .toList();
    }

    private void write(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            puzzle.enter(new Cell(0, i), letters.substring(i, i + 1), false);
        }
    }

    private void down(String letters, int col) {
        for (int i = 0; i < letters.length(); i++) {
            puzzle.enter(new Cell(i, col), letters.substring(i, i + 1), false);
        }
    }

    private static PlacedWord placed(String letters, int position, int row, int col, Direction direction) {
        return new PlacedWord(
                new Answer(letters, letters.toLowerCase(java.util.Locale.ROOT), "(5)", List.of(position)),
                row,
                col,
                direction);
    }
}
