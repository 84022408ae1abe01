package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.review.WordKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PuzzleCodecTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PuzzleCodec codec = new PuzzleCodec();

    @Test
    void bringsBackEverything() {
        KeptPuzzle puzzle = played();

        assertThat(codec.read(codec.write(puzzle))).contains(puzzle);
    }

    @Test
    void bringsBackThePlacesOfArticleCluesAndOtherAnswersInThem() {
        Crossword crossword = Puzzles.of(Puzzles.lesson("""
                        ## Main Body

                        The canal was dug by hand. A boat came by the canal.

                        運河是用手挖的。一艘船經過了運河。

                        ## Vocabulary

                        ### canal (n.) 運河

                        ### boat (n.) 船
                        """), ClueChoice.ARTICLE, 3);
        KeptPuzzle puzzle = KeptPuzzle.fresh(
                crossword,
                List.of(
                        new WordOrigin("own/test", "canal", "", Optional.of(new WordKey("canal", PartOfSpeech.NOUN))),
                        new WordOrigin("own/test", "boat", "", Optional.of(new WordKey("boat", PartOfSpeech.NOUN)))));

        assertThat(codec.read(codec.write(puzzle))).contains(puzzle);
        assertThat(crossword.clues()).allMatch(clue -> clue.place().isPresent());
        assertThat(crossword.clues()).anyMatch(clue -> !clue.others().isEmpty());
    }

    @Test
    void readsAPuzzleWithPartsThatItDoesNotKnow() throws IOException {
        KeptPuzzle puzzle = played();
        ObjectNode json = (ObjectNode) MAPPER.readTree(codec.write(puzzle));
        json.put("later", true);
        ((ObjectNode) json.get("moment")).put("mood", "calm");

        assertThat(codec.read(json.toString())).contains(puzzle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/version=2",
                "/crossword=null",
                "/results=[]",
                "/words=[]",
                "/cells=[{\"row\":90,\"col\":9,\"state\":{\"letter\":\"A\",\"pencil\":false,\"mark\":\"NONE\"}}]",
                "/cells=[{\"row\":0}]",
                "/moment={}",
                "/crossword/clues=[]",
                "/crossword/choice=\"RIDDLE\"",
                "/crossword/layout/words/0/direction=\"SIDEWAYS\"",
                "/crossword/layout/words/0/answer/letters=\"運河\""
            })
    void refusesWhatIsBrokenOrLater(String change) throws IOException {
        JsonNode json = MAPPER.readTree(codec.write(played()));
        int equals = change.indexOf('=');
        String path = change.substring(0, equals);
        int slash = path.lastIndexOf('/');
        ((ObjectNode) json.at(path.substring(0, slash)))
                .set(path.substring(slash + 1), MAPPER.readTree(change.substring(equals + 1)));

        assertThat(codec.read(json.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "{\"version\":1", "42"})
    void refusesWhatIsNoPuzzle(String text) {
        assertThat(codec.read(text)).isEmpty();
    }

    @Test
    void refusesEveryPuzzleThatWasCutOff() {
        String json = codec.write(played());

        for (int length = 0; length < json.length(); length += 7) {
            assertThat(codec.read(json.substring(0, length))).isEmpty();
        }
    }

    /** Kept by the first version of the program; must open for ever. */
    @Test
    void opensWhatTheFirstVersionKept() {
        String first = """
                {"version":1,
                 "crossword":{"title":{"en":"Boats","zh":"船"},
                  "layout":{"words":[
                    {"answer":{"letters":"OAT","written":"oat","enumeration":"(3)","positions":[0]},"row":0,"col":0,"direction":"ACROSS"},
                    {"answer":{"letters":"ARK","written":"ark","enumeration":"(3)","positions":[1]},"row":0,"col":1,"direction":"DOWN"}],
                   "rows":3,"cols":3,"unplaced":[],"seed":7},
                  "clues":[{"kind":"GIVEN","insteadOf":null,"text":"a grain","help":"","place":null},
                           {"kind":"GIVEN","insteadOf":null,"text":"a boat","help":"","place":null}],
                  "seed":7,"choice":"DEFINITION"},
                 "cells":[{"row":0,"col":0,"state":{"letter":"O","pencil":true,"mark":"RIGHT"}}],
                 "results":[{"solved":false,"checked":true,"revealed":false,"lettersGiven":0,"lettersFromCrossings":0},
                            {"solved":false,"checked":false,"revealed":false,"lettersGiven":0,"lettersFromCrossings":0}],
                 "moment":{"millis":61000,"pencil":true,"cell":{"row":0,"col":0},"direction":"ACROSS"},
                 "words":[{"lesson":"","word":"oat","clue":"a grain","memory":null},
                          {"lesson":"own/boats","word":"ark","clue":"","memory":{"lemma":"ark","partOfSpeech":"NOUN"}}]}
                """;

        KeptPuzzle puzzle = codec.read(first).orElseThrow();

        assertThat(puzzle.crossword().title()).isEqualTo(new Bilingual("Boats", "船"));
        assertThat(puzzle.moment().time()).isEqualTo(Duration.ofSeconds(61));
        assertThat(puzzle.state().cells()).containsKey(new Cell(0, 0));
        assertThat(puzzle.words().get(1).memory()).contains(new WordKey("ark", PartOfSpeech.NOUN));
    }

    private static KeptPuzzle played() {
        Crossword crossword = Puzzles.of(new Bilingual("Boats", "船"), 7, "canal\ta <way>", "boat", "harbour\t港");
        Puzzle puzzle = Puzzle.of(crossword.layout());
        PlacedWord first = crossword.layout().words().get(0);
        puzzle.enter(first.cell(0), "q", true);
        puzzle.checkLetter(first.cell(0));
        puzzle.revealLetter(first.cell(1));
        puzzle.revealWord(crossword.layout().words().get(1));
        List<WordOrigin> words = List.of(
                new WordOrigin("", "canal", "a <way>", Optional.empty()),
                new WordOrigin("own/boats", "boat", "", Optional.of(new WordKey("boat", PartOfSpeech.NOUN))),
                new WordOrigin("", "harbour", "港", Optional.empty()));
        return KeptPuzzle.fresh(crossword, words)
                .with(
                        puzzle.state(),
                        new PlayMoment(Duration.ofMillis(61_500), true, Optional.of(first.cell(1)), Direction.DOWN));
    }
}
