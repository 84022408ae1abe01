package org.duidu.crossword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sorts out before the search what cannot be in the layout: words longer than the page, and words that no chain of
 * shared letters joins to the rest.
 *
 * @param words to lay out
 * @param pinned those of them that must stand where they are pinned
 * @param unplaced the others
 */
record WordSelection(List<Answer> words, List<PlacedWord> pinned, List<UnplacedWord> unplaced) {

    static WordSelection of(LayoutRequest request) {
        LayoutLimits limits = request.limits();
        List<PlacedWord> standing = Pins.standing(limits);
        Set<Answer> held = answers(standing);
        Set<Answer> refused = answers(limits.pinned());
        refused.removeAll(held);
        int page = Math.max(
                limits.maxCols().orElse(Answer.MAX_LETTERS), limits.maxRows().orElse(Answer.MAX_LETTERS));
        List<UnplacedWord> unplaced = new ArrayList<>();
        List<Answer> fitting = new ArrayList<>();
        for (Answer answer : request.answers()) {
            if (answer.length() > page) {
                unplaced.add(new UnplacedWord(answer, UnplacedWord.Reason.LONGER_THAN_PAGE));
            } else if (refused.contains(answer)) {
                unplaced.add(new UnplacedWord(answer, UnplacedWord.Reason.PIN_CONFLICT));
            } else {
                fitting.add(answer);
            }
        }
        Set<Answer> main = new LinkedHashSet<>(mainGroup(fitting, held));
        fitting.stream()
                .filter(answer -> !main.contains(answer))
                .map(answer -> new UnplacedWord(answer, UnplacedWord.Reason.NO_COMMON_LETTER))
                .forEach(unplaced::add);
        List<PlacedWord> pinned =
                standing.stream().filter(pin -> main.contains(pin.answer())).toList();
        return new WordSelection(List.copyOf(main), pinned, unplaced);
    }

    private static Set<Answer> answers(List<PlacedWord> words) {
        return words.stream().map(PlacedWord::answer).collect(Collectors.toCollection(HashSet::new));
    }

    /** The group with most pinned words, then most words, then most letters, then the first of the list. */
    private static List<Answer> mainGroup(List<Answer> answers, Set<Answer> pinned) {
        List<Answer> main = List.of();
        for (List<Answer> group : groups(answers)) {
            if (weight(group, pinned) > weight(main, pinned)) {
                main = group;
            }
        }
        return main;
    }

    private static long weight(List<Answer> group, Set<Answer> pinned) {
        long pins = group.stream().filter(pinned::contains).count();
        long letters = group.stream().mapToInt(Answer::length).sum();
        return (pins * (AnswerList.MAX_ANSWERS + 1) + group.size()) * 1_000_000 + letters;
    }

    private static List<List<Answer>> groups(List<Answer> answers) {
        List<Integer> masks = new ArrayList<>();
        answers.forEach(answer -> join(masks, letterMask(answer)));
        return masks.stream()
                .map(mask -> answers.stream()
                        .filter(answer -> (letterMask(answer) & mask) != 0)
                        .toList())
                .toList();
    }

    /** Adds the letters of a word to the groups of letters, making one of all that it touches. */
    private static void join(List<Integer> masks, int letters) {
        int joined = letters;
        for (int i = masks.size() - 1; i >= 0; i--) {
            if ((masks.get(i) & letters) != 0) {
                joined |= masks.remove(i);
            }
        }
        masks.add(joined);
    }

    private static int letterMask(Answer answer) {
        return answer.letters().chars().map(letter -> 1 << (letter - 'A')).reduce(0, (a, b) -> a | b);
    }
}
