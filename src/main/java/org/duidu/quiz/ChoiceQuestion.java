package org.duidu.quiz;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duidu.lesson.Bilingual;

/**
 * Choose. All made kinds have one right option; a question that the lesson's author wrote may have several, and all of
 * them are wanted.
 *
 * @param options in the order shown; in both languages only where the author wrote both
 * @param right indexes of the right ones
 */
public record ChoiceQuestion(QuestionHead head, List<Bilingual> options, Set<Integer> right) implements Question {
    public ChoiceQuestion {
        options = List.copyOf(options);
        right = Set.copyOf(right);
    }

    public boolean hasSeveralRight() {
        return right.size() > 1;
    }

    @Override
    public List<String> solution() {
        return new TreeSet<>(right)
                .stream().map(index -> options.get(index).either()).toList();
    }
}
