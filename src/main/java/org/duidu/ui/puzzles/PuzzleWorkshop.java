package org.duidu.ui.puzzles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.puzzles.CrosswordScreen.Means;
import org.duidu.ui.puzzles.PuzzleShelf.Shelved;
import org.duidu.ui.words.WordsScreen;

/** How puzzles come to be: of words that are chosen, in another layout, with other clues. Knows no page. */
final class PuzzleWorkshop {
    private static final FilePicker.Kind WORDS_FILES = FilePicker.Kind.of("puzzles.new.file.kind", "txt", "tsv");

    private final Means means;
    private final PuzzleShelf shelf;
    private final NewPuzzle choice;
    private final PuzzleMaking making;
    /** The puzzle whose other layout is in the making. */
    private Optional<PuzzleInPlay> again = Optional.empty();

    PuzzleWorkshop(Means means, PuzzleShelf shelf) {
        this.means = means;
        this.shelf = shelf;
        choice = new NewPuzzle(means.lemmatizer());
        making = new PuzzleMaking(means.tasks(), means.screen());
    }

    /** The choice of words and clues for a new puzzle. */
    NewPuzzle choice() {
        return choice;
    }

    /** The layout in the making. */
    PuzzleMaking making() {
        return making;
    }

    /** Chooses single words. */
    void choose(List<WordsScreen.Place> places) {
        Map<String, List<ChosenWord>> lessons = new HashMap<>();
        List<ChosenWord> chosen = new ArrayList<>();
        for (WordsScreen.Place place : places) {
            List<ChosenWord> lesson = lessons.computeIfAbsent(
                    place.lessonKey(),
                    key -> means.library()
                            .entry(key)
                            .map(entry -> ChosenWord.of(entry, means.lemmatizer()))
                            .orElse(List.of()));
            lesson.stream().skip(place.entry()).findFirst().ifPresent(chosen::add);
        }
        choice.useWords(chosen, means.words().now("puzzles.from-words"));
    }

    /** Asks for a words file and chooses what stands in it. */
    void chooseFile() {
        means.files().open("puzzles.new.file", WORDS_FILES).ifPresent(this::use);
    }

    private void use(Path file) {
        try {
            choice.useFile(file);
        } catch (IOException unreadable) {
            means.teller().warn("puzzles.new.unreadable", file.toString());
        }
    }

    /** Begins the first layout of what is chosen. */
    void make(PuzzleOrder order) {
        again = Optional.empty();
        making.start(order, means.clues(), means.clock().millis() & 0xFFFF);
    }

    /** Begins another layout of a puzzle. */
    void makeAgain(PuzzleInPlay puzzle) {
        again = Optional.of(puzzle);
        PuzzleOrder order = PuzzleOrder.again(puzzle.puzzle(), means.library(), means.lemmatizer());
        making.start(order, means.clues(), puzzle.puzzle().crossword().layout().seed() + 1);
    }

    /** Whether what is in the making is another layout of a puzzle. */
    boolean isMadeAgain() {
        return again.isPresent();
    }

    /** Keeps what was made; a puzzle that nobody had begun makes room for its other layout. */
    Shelved keep(Crossword made) {
        Crossword crossword = again.map(
                        before -> PuzzleOrder.withCluesOf(before.puzzle().crossword(), made))
                .orElse(made);
        KeptPuzzle fresh = KeptPuzzle.fresh(crossword, making.order().origins());
        return again.map(before -> keep(fresh, before)).orElseGet(() -> shelf.add(fresh));
    }

    /** Writes a puzzle with other clues; away from the window's thread, as that takes a while. */
    Callable<KeptPuzzle> withClues(PuzzleInPlay puzzle, ClueChoice clues) {
        KeptPuzzle before = puzzle.puzzle();
        PuzzleOrder order =
                PuzzleOrder.again(before, means.library(), means.lemmatizer()).with(clues);
        ClueMaker maker = means.clues();
        return () -> KeptPuzzle.fresh(
                order.inLayout(
                        maker, before.crossword().layout(), before.crossword().seed()),
                order.origins());
    }

    /** Keeps a puzzle that comes of another, which makes room if nobody had begun it. */
    Shelved keep(KeptPuzzle made, PuzzleInPlay before) {
        forgetUnlessBegun(before);
        return shelf.add(made);
    }

    private void forgetUnlessBegun(PuzzleInPlay puzzle) {
        if (puzzle.puzzle().isBegun()) {
            means.teller().say("puzzles.kept");
        } else {
            shelf.remove(puzzle.shelved());
        }
    }
}
