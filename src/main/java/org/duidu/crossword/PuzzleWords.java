package org.duidu.crossword;

import java.util.List;

/**
 * Words chosen for a puzzle.
 *
 * @param sources in the order of the list; an answer's positions count them
 * @param answers what of them can be laid out, and what cannot
 */
public record PuzzleWords(List<WordSource> sources, AnswerList answers) {
    public PuzzleWords {
        sources = List.copyOf(sources);
    }

    /** All sources of an answer: several where spellings were merged. */
    List<WordSource> of(Answer answer) {
        return answer.positions().stream().map(sources::get).toList();
    }
}
