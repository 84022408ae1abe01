package org.duidu.quiz;

import java.util.List;

/**
 * Fill the gaps of the prompt from a bank of words. The bank has more words than there are gaps; each is used once at
 * most.
 *
 * @param bank in the order shown
 * @param key for each gap the index of its word in the bank
 */
public record GapsQuestion(QuestionHead head, List<String> bank, List<Integer> key) implements Question {
    public GapsQuestion {
        bank = List.copyOf(bank);
        key = List.copyOf(key);
    }

    @Override
    public List<String> solution() {
        return key.stream().map(bank::get).toList();
    }

    @Override
    public String part(int index) {
        return "(" + (index + 1) + ")";
    }
}
