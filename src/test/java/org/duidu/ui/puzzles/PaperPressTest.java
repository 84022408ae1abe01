package org.duidu.ui.puzzles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.export.CrosswordFormat;
import org.duidu.export.ExportObstacle;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.duidu.ui.puzzles.PaperChoice.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperPressTest {
    @TempDir
    Path folder;

    private final PuzzleOrder order = PuzzleMakingTest.order("canal", "boat", "harbour");
    private final PaperChoice choice = new PaperChoice(crossword(order));
    private final PaperPress press = new PaperPress(order, PuzzleFixtures.clues(), Messages.of(Locale.ENGLISH));

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @EnumSource(CrosswordFormat.class)
    void writesEveryFormatUnderTheNameOfThePuzzle(CrosswordFormat format) throws Exception {
        choice.format().set(format);

        print();

        assertThat(folder.resolve("Boats." + format.extension())).isNotEmptyFile();
    }

    @Test
    void writesVersionsInLayoutsOfTheirOwnEachWithItsLetter() throws Exception {
        choice.format().set(CrosswordFormat.HTML);
        choice.versions().set(2);
        List<Integer> progress = new ArrayList<>();

        press.print(job(), progress::add);

        String first = Files.readString(folder.resolve("Boats-A.html"));
        String second = Files.readString(folder.resolve("Boats-B.html"));
        assertThat(first).containsPattern("clue.of.0").isNotEqualTo(second);
        assertThat(second).containsPattern("clue.of.0");
        assertThat(progress).containsExactly(1, 2);
        assertThat(folder.resolve("Boats.html")).doesNotExist();
    }

    @Test
    void printsAWordBankWhereItIsWanted() throws Exception {
        choice.format().set(CrosswordFormat.HTML);
        print();
        int plain = (int) Files.size(folder.resolve("Boats.html"));
        choice.bank().set(true);
        print();

        assertThat(Files.size(folder.resolve("Boats.html"))).isGreaterThan(plain);
    }

    @Test
    void leavesNothingWhereAFileCannotBeWritten() throws Exception {
        Files.createDirectory(folder.resolve("Boats.pdf"));

        assertThatThrownBy(this::print).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("Boats.pdf");
    }

    @Test
    void writesNothingOnceItIsCancelled() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(this::print).isInstanceOf(InterruptedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhatStandsInTheWay() {
        PaperChoice one = new PaperChoice(crossword(PuzzleMakingTest.order("canal")));
        one.format().set(CrosswordFormat.H5P);

        assertThat(one.obstacle()).contains(ExportObstacle.H5P_ONE_WORD);
        one.format().set(CrosswordFormat.PDF);
        assertThat(one.obstacle()).isEmpty();
    }

    @Test
    void saysWhatThePapersCannotShow() throws Exception {
        PuzzleOrder fish = new PuzzleOrder(new Bilingual("Boats 🐟", ""), order.words(), order.choice());
        PaperChoice papers = new PaperChoice(crossword(fish));
        papers.versions().set(2);
        List<Version> versions = papers.papers(folder.resolve("fish.pdf"));

        assertThat(press.print(PaperPress.Job.of(papers, versions), done -> {}).orElseThrow())
                .contains("lack 🐟, so");
        assertThat(press.print(job(), done -> {})).isEmpty();
    }

    private void print() throws IOException, InterruptedException {
        press.print(job(), done -> {});
    }

    private PaperPress.Job job() {
        List<Version> versions = choice.papers(folder.resolve(choice.fileName()));
        return PaperPress.Job.of(choice, versions);
    }

    private static Crossword crossword(PuzzleOrder order) {
        return KeptPuzzle.fresh(PuzzleFixtures.crossword(order, 1), order.origins())
                .crossword();
    }
}
