package org.duidu.quiz;

import java.util.List;

/**
 * Pair each English text with its Chinese. There may be more Chinese than English.
 *
 * @param left English, in the order shown
 * @param right Chinese, in the order shown
 * @param key for each of the left the index of its partner
 */
public record MatchingQuestion(QuestionHead head, List<String> left, List<String> right, List<Integer> key)
        implements Question {
    public MatchingQuestion {
        left = List.copyOf(left);
        right = List.copyOf(right);
        key = List.copyOf(key);
    }

    /** The right partner of each of the left. */
    @Override
    public List<String> solution() {
        return key.stream().map(right::get).toList();
    }

    @Override
    public String part(int index) {
        return left.get(index);
    }
}
