package org.duidu.crossword;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes down how each word comes to be solved. What is written is never taken back, not by undo either. */
final class ResultLog {
    private final CrossedWords words;
    private final Map<PlacedWord, WordResult> results = new LinkedHashMap<>();

    ResultLog(CrossedWords words, List<WordResult> results) {
        this.words = words;
        results.forEach(result -> this.results.put(result.word(), result));
    }

    List<WordResult> results() {
        return List.copyOf(results.values());
    }

    WordResult of(PlacedWord word) {
        WordResult result = results.get(word);
        if (result == null) {
            throw new IllegalArgumentException("not in the puzzle: " + word);
        }
        return result;
    }

    /** A letter was checked: both words through it were told something. */
    void checked(Cell cell) {
        update(cell, WordResult::withCheck);
    }

    void letterGiven(Cell cell) {
        update(cell, WordResult::withLetterGiven);
    }

    void revealed(PlacedWord word) {
        results.put(word, of(word).asRevealed());
    }

    /** Letters have changed. Words that are complete together give each other no letter. */
    void lettersChanged(Predicate<Cell> isRight) {
        countCrossings(isRight);
        results.replaceAll((word, result) -> word.cells().stream().allMatch(isRight) ? result.asSolved() : result);
        countCrossings(isRight);
    }

    private void countCrossings(Predicate<Cell> isRight) {
        Set<PlacedWord> solved = results.values().stream()
                .filter(WordResult::solved)
                .map(WordResult::word)
                .collect(Collectors.toSet());
        results.replaceAll((word, result) -> result.withLettersFromCrossings((int) word.cells().stream()
                .filter(isRight)
                .flatMap(cell -> words.through(cell, word.direction().other()).stream())
                .filter(solved::contains)
                .count()));
    }

    private void update(Cell cell, UnaryOperator<WordResult> change) {
        words.through(cell).forEach(word -> results.put(word, change.apply(of(word))));
    }
}
