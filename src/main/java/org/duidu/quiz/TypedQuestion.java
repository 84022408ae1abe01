package org.duidu.quiz;

import java.util.List;

/**
 * Type one word or phrase.
 *
 * @param accepted right answers; the first is the one that is shown
 * @param letters what is shown of the word, a character each: for {@link QuestionKind#LETTER_TILES} its letters and two
 *     more, shuffled; for {@link QuestionKind#JUMBLED_LETTERS} its letters, shuffled; for {@link QuestionKind#VOWELS} its
 *     letters in order with {@code _} for each vowel; otherwise none
 */
public record TypedQuestion(QuestionHead head, List<String> accepted, List<String> letters) implements Question {
    public TypedQuestion {
        accepted = List.copyOf(accepted);
        letters = List.copyOf(letters);
    }

    @Override
    public List<String> solution() {
        return accepted.subList(0, 1);
    }
}
