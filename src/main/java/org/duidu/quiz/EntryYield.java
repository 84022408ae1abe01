package org.duidu.quiz;

import java.util.List;
import java.util.Set;

/**
 * What questions an entry can give.
 *
 * @param kinds that it can give
 * @param refused for every other kind that asks for a word why not; those of wrong options only where they were too few
 */
public record EntryYield(QuizWord word, Set<QuestionKind> kinds, List<Refusal> refused) {
    public EntryYield {
        kinds = Set.copyOf(kinds);
        refused = List.copyOf(refused);
    }
}
