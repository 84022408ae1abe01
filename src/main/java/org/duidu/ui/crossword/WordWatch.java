package org.duidu.ui.crossword;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.crossword.WordResult;

/** Tells of each word once when it has become complete, with the time that the cursor was in it. */
final class WordWatch {
    private final Puzzle puzzle;
    private final Set<PlacedWord> complete = new HashSet<>();
    private final Map<PlacedWord, Duration> attention = new HashMap<>();
    private Duration last;

    /**
     * @param played on the puzzle so far
     */
    WordWatch(Puzzle puzzle, Duration played) {
        this.puzzle = puzzle;
        this.last = played;
        newlyComplete();
    }

    /** The time since the last call was spent on a word. */
    void attend(PlacedWord word, Duration played) {
        attention.merge(word, played.minus(last), Duration::plus);
        last = played;
    }

    /** Hands on the words that have become complete since the last call. */
    void tell(BiConsumer<WordResult, Duration> listener) {
        newlyComplete()
                .forEach(result -> listener.accept(result, attention.getOrDefault(result.word(), Duration.ZERO)));
    }

    private List<WordResult> newlyComplete() {
        return puzzle.results().stream()
                .filter(WordResult::solved)
                .filter(result -> complete.add(result.word()))
                .toList();
    }
}
