package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.duidu.classroom.ClassReport;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultItem;
import org.duidu.classroom.ResultSheet;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.PlayMoment;
import org.duidu.crossword.Puzzle;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswordResultTest {
    private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

    @TempDir
    Path folder;

    @Test
    void countsEachWordByTheHelpThatItTook() throws Exception {
        try (Library library = PuzzleFixtures.library(folder, PuzzleFixtures.TEA)) {
            ResultSheet sheet = CrosswordResult.of(played(library), library, "Mei", NOON);

            assertThat(sheet.exercise()).isEqualTo("crossword");
            assertThat(sheet.lesson())
                    .isEqualTo(library.entries().get(0).lesson().orElseThrow().id());
            assertThat(sheet.items().stream().collect(Collectors.toMap(ResultItem::word, ResultItem::score)))
                    .containsOnlyKeys("pick", "leaves", "harvest", "basket")
                    .containsEntry("pick", 0.0)
                    .containsEntry("leaves", 0.5)
                    .containsEntry("harvest", 1.0);
        }
    }

    @Test
    void saysWhatWasAskedAndAnswered() throws Exception {
        try (Library library = PuzzleFixtures.library(folder, PuzzleFixtures.TEA)) {
            List<ResultItem> items =
                    CrosswordResult.of(played(library), library, "Mei", NOON).items();

            assertThat(items)
                    .contains(
                            new ResultItem(
                                    "HARVEST/chinese",
                                    "chinese",
                                    "harvest",
                                    "收成",
                                    "HARVEST",
                                    "HARVEST",
                                    1,
                                    0,
                                    List.of()),
                            new ResultItem("PICK/chinese", "chinese", "pick", "採摘", "PICK", "", 0, 0, List.of()));
        }
    }

    @Test
    void isReadByTheTeachersTool() throws Exception {
        try (Library library = PuzzleFixtures.library(folder, PuzzleFixtures.TEA)) {
            ResultSheet sheet = CrosswordResult.of(played(library), library, "Mei", NOON);
            Path file = Files.write(folder.resolve("mei.duidu-result"), ResultFile.bytes(sheet));

            assertThat(ResultFile.read(file)).isEqualTo(sheet);
            assertThat(ClassReport.of(List.of(sheet)).items())
                    .first()
                    .satisfies(figures -> assertThat(figures.item().word()).isEqualTo("pick"));
        }
    }

    /** "pick" is shown, a letter of "leaves" is given, and the others are solved alone. */
    private static KeptPuzzle played(Library library) {
        LibraryEntry lesson = library.entries().get(0);
        PuzzleOrder order =
                new PuzzleOrder(lesson.title(), ChosenWord.of(lesson, PuzzleFixtures.LEMMATIZER), ClueChoice.CHINESE);
        Crossword crossword = PuzzleFixtures.crossword(order, 1);
        Puzzle puzzle = Puzzle.of(crossword.layout());
        for (PlacedWord word : crossword.layout().words()) {
            if (word.answer().letters().equals("LEAVES")) {
                puzzle.revealLetter(word.cell(0));
            }
        }
        for (PlacedWord word : crossword.layout().words()) {
            if (word.answer().letters().equals("PICK")) {
                puzzle.revealWord(word);
            } else {
                puzzle.enterWord(word, word.answer().letters(), false);
            }
        }
        return KeptPuzzle.fresh(crossword, order.origins()).with(puzzle.state(), PlayMoment.START);
    }
}
