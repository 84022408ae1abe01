package org.duidu.crossword;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An order for a layout.
 *
 * @param answers no two with the same letters, at most {@link AnswerList#MAX_ANSWERS}
 * @param seed another seed gives another layout
 */
public record LayoutRequest(List<Answer> answers, LayoutLimits limits, long seed, SearchBudget budget) {

    public LayoutRequest {
        answers = List.copyOf(answers);
        if (answers.size() > AnswerList.MAX_ANSWERS) {
            throw new IllegalArgumentException("too many answers: " + answers.size());
        }
        requireDistinct(answers.stream().map(Answer::letters).toList());
        List<Answer> pinned = limits.pinned().stream().map(PlacedWord::answer).toList();
        requireDistinct(pinned.stream().map(Answer::letters).toList());
        if (!answers.containsAll(pinned)) {
            throw new IllegalArgumentException("pinned but not in the list: " + pinned);
        }
    }

    public LayoutRequest(List<Answer> answers, long seed, SearchBudget budget) {
        this(answers, LayoutLimits.NONE, seed, budget);
    }

    private static void requireDistinct(List<String> words) {
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            if (!seen.add(word)) {
                throw new IllegalArgumentException("twice in the list: " + word);
            }
        }
    }
}
