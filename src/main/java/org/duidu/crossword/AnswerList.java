package org.duidu.crossword;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a puzzle, ready to be laid out: each once, with what could not enter.
 *
 * @param answers in the order of the list, no two with the same letters
 * @param rejected in the order of the list
 */
public record AnswerList(List<Answer> answers, List<RejectedWord> rejected) {
    /** Beyond this no layout is a puzzle that anybody would solve, and the search has no time to be good. */
    public static final int MAX_ANSWERS = 500;

    public AnswerList {
        answers = List.copyOf(answers);
        rejected = List.copyOf(rejected);
    }

    /**
     * Folds words to answers: case and accents go, spaces, hyphens and apostrophes are remembered in the enumeration,
     * other punctuation is dropped. Words that fold to the same letters become one answer. Blank words are skipped.
     */
    public static AnswerList of(List<String> words) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<RejectedWord> rejected = new ArrayList<>();
        for (int position = 0; position < words.size(); position++) {
            String written = words.get(position).strip();
            if (!written.isEmpty()) {
                read(written, position, answers, rejected);
            }
        }
        return new AnswerList(List.copyOf(answers.values()), rejected);
    }

    /** The answers that more than one word of the list folded to. */
    public List<Answer> merged() {
        return answers.stream().filter(answer -> answer.positions().size() > 1).toList();
    }

    private static void read(String written, int position, Map<String, Answer> answers, List<RejectedWord> rejected) {
        Spelling spelling = new Spelling(written);
        String letters = spelling.letters();
        Optional<RejectedWord.Reason> reason = reasonToReject(spelling);
        if (reason.isEmpty() && answers.size() == MAX_ANSWERS && !answers.containsKey(letters)) {
            reason = Optional.of(RejectedWord.Reason.TOO_MANY);
        }
        if (reason.isPresent()) {
            rejected.add(new RejectedWord(written, position, reason.get()));
        } else {
            answers.merge(
                    letters,
                    new Answer(letters, written, spelling.enumeration(), List.of(position)),
                    AnswerList::withPositionsOf);
        }
    }

    private static Optional<RejectedWord.Reason> reasonToReject(Spelling spelling) {
        int length = spelling.letters().length();
        if (length == 0) {
            return Optional.of(RejectedWord.Reason.NO_LETTER);
        } else if (spelling.hasOtherCharacters()) {
            return Optional.of(RejectedWord.Reason.OTHER_CHARACTERS);
        } else if (length == 1) {
            return Optional.of(RejectedWord.Reason.ONE_LETTER);
        }
        return length > Answer.MAX_LETTERS ? Optional.of(RejectedWord.Reason.TOO_LONG) : Optional.empty();
    }

    private static Answer withPositionsOf(Answer first, Answer second) {
        List<Integer> positions = new ArrayList<>(first.positions());
        positions.addAll(second.positions());
        return new Answer(first.letters(), first.written(), first.enumeration(), positions);
    }
}
