package org.duidu.ui.review.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duidu.library.SearchText;
import org.duidu.review.CardState;
import org.duidu.review.Deck;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.Side;
import org.duidu.review.Statistics;
import org.duidu.review.Statistics.WordState;
import org.duidu.review.StudiedWord;
import org.duidu.ui.study.ShownWord;
import org.duidu.ui.study.WordShelf;

/**
 * A word of the learner's in the table.
 *
 * @param zh its Chinese, empty if its lesson is away
 * @param due when it is asked next; empty if it is new or rests
 * @param answers how often it was asked
 * @param lapses how often it was forgotten after it had been learned
 */
record WordRow(StudiedWord word, String zh, WordState state, Optional<LocalDate> due, int answers, int lapses) {

    /** The words that are in review, known or paused, by name. */
    static List<WordRow> of(Deck deck, WordShelf shelf) {
        return deck.words().stream()
                .filter(word -> word.isInReview() || word.standing() != StudiedWord.Standing.ACTIVE)
                .map(word -> of(word, shelf))
                .sorted(Comparator.comparing(row -> row.word().key().lemma()))
                .toList();
    }

    private static WordRow of(StudiedWord word, WordShelf shelf) {
        String zh = shelf.find(word.key(), word.lesson())
                .map(ShownWord::entry)
                .map(entry -> entry.zh())
                .orElse("");
        boolean asked = word.standing() == StudiedWord.Standing.ACTIVE;
        return new WordRow(
                word,
                zh,
                Statistics.stateOf(word),
                states(word).filter(state -> asked).map(CardState::due).min(Comparator.naturalOrder()),
                (int) word.lines().stream().filter(Answer.class::isInstance).count(),
                states(word).mapToInt(CardState::lapses).sum());
    }

    private static Stream<CardState> states(StudiedWord word) {
        return Stream.of(Side.values()).flatMap(side -> word.state(side).stream());
    }

    /** Whether what was typed stands in the word or its Chinese. */
    boolean matches(String typed) {
        return SearchText.fold(word.key().lemma() + "\n" + zh).contains(SearchText.fold(typed.strip()));
    }
}
