package org.duidu.ui.puzzles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duidu.crossword.AnswerList;
import org.duidu.crossword.Clue;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.KeptPuzzle;
import org.duidu.crossword.Layout;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.PuzzleWords;
import org.duidu.crossword.WordOrigin;
import org.duidu.crossword.WordSource;
import org.duidu.lesson.Bilingual;
import org.duidu.library.Library;
import org.duidu.text.Lemmatizer;

/** What a puzzle is to be made of. */
record PuzzleOrder(Bilingual title, List<ChosenWord> words, ClueChoice choice) {
    PuzzleOrder {
        words = List.copyOf(words);
    }

    List<WordSource> sources() {
        return words.stream().map(ChosenWord::source).toList();
    }

    List<WordOrigin> origins() {
        return words.stream().map(ChosenWord::origin).toList();
    }

    PuzzleOrder with(ClueChoice other) {
        return new PuzzleOrder(title, words, other);
    }

    /** A puzzle of a layout that is there already. */
    Crossword inLayout(ClueMaker maker, Layout layout, long seed) {
        PuzzleWords laidOut = new PuzzleWords(sources(), new AnswerList(List.of(), List.of()));
        return maker.crossword(title, layout, laidOut, choice, seed);
    }

    /**
     * The order that a puzzle was made by. A word whose lesson is gone or has lost it brings the clue that it has in the
     * puzzle.
     */
    static PuzzleOrder again(KeptPuzzle puzzle, Library library, Lemmatizer lemmatizer) {
        Map<String, List<ChosenWord>> lessons = new LinkedHashMap<>();
        List<ChosenWord> words = new ArrayList<>();
        for (int position = 0; position < puzzle.words().size(); position++) {
            WordOrigin origin = puzzle.words().get(position);
            int line = position + 1;
            List<ChosenWord> lesson = lessons.computeIfAbsent(
                    origin.lesson(),
                    key -> library.entry(key)
                            .map(entry -> ChosenWord.of(entry, lemmatizer))
                            .orElse(List.of()));
            words.add(lesson.stream()
                    .filter(word -> word.origin().equals(origin))
                    .findFirst()
                    .orElseGet(() -> kept(puzzle.crossword(), origin, line)));
        }
        return new PuzzleOrder(
                puzzle.crossword().title(), words, puzzle.crossword().choice());
    }

    private static ChosenWord kept(Crossword crossword, WordOrigin origin, int line) {
        String clue = crossword.layout().words().stream()
                .filter(word -> word.answer().positions().contains(line - 1))
                .map(crossword::clue)
                .map(Clue::text)
                .findFirst()
                .orElse(origin.clue());
        ChosenWord word = ChosenWord.listed(origin, line);
        return new ChosenWord(new WordSource.Listed(origin.word(), clue, line), word.origin(), word.about());
    }

    /** A puzzle in another layout with the clues of an earlier one, where that has them. */
    static Crossword withCluesOf(Crossword earlier, Crossword made) {
        Map<String, Clue> clues = new LinkedHashMap<>();
        for (PlacedWord word : earlier.layout().words()) {
            clues.put(word.answer().letters(), earlier.clue(word));
        }
        List<Clue> kept = made.layout().words().stream()
                .map(word -> clues.getOrDefault(word.answer().letters(), made.clue(word)))
                .toList();
        return new Crossword(made.title(), made.layout(), kept, made.seed(), made.choice());
    }
}
