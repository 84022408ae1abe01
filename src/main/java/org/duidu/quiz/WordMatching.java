package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** Words and their Chinese to be paired, with one Chinese too many so that the last pair is not free. */
final class WordMatching extends LessonMaker<Integer> {
    static final int FEWEST = 4;
    static final int MOST = 6;

    WordMatching() {
        super(QuestionKind.MATCHING);
    }

    /** The entries from which on pairs are looked for. */
    @Override
    List<Integer> units(LinkedLesson lesson, Material material) {
        int units = Math.max(1, material.itemsOf(lesson).size() / MOST);
        return IntStream.range(0, units).mapToObj(unit -> unit * MOST).toList();
    }

    @Override
    Reason nothing() {
        return Reason.TOO_FEW_PARTS;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, Integer first, Material material, Random random) {
        List<Item> items = new ArrayList<>(material.itemsOf(lesson));
        Collections.rotate(items, -first);
        List<Item> chosen = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Item item : items) {
            if (chosen.size() <= MOST && !item.lexeme().glosses().isEmpty()) {
                Optional<Refusal> refusal = conflict(item, chosen, material.fair());
                refusal.ifPresentOrElse(refusals::add, () -> chosen.add(item));
            }
        }
        if (chosen.size() < FEWEST) {
            refusals.add(
                    0,
                    new Refusal(
                            kind(), Optional.empty(), Reason.TOO_FEW_PARTS, List.of(String.valueOf(chosen.size()))));
            return Attempt.refused(refusals);
        }
        Optional<Item> extra =
                chosen.size() > FEWEST ? Optional.of(chosen.remove(chosen.size() - 1)) : Optional.empty();
        Collections.shuffle(chosen, random);
        List<String> right = new ArrayList<>();
        chosen.forEach(item -> right.add(item.lexeme().zh()));
        extra.ifPresent(item -> right.add(item.lexeme().zh()));
        Shuffled shuffled = Shuffled.of(right, random);
        QuestionHead head =
                head(id, Prompt.of(), chosen.stream().map(Item::word).toList(), Optional.empty());
        List<String> left = chosen.stream().map(item -> item.word().headword()).toList();
        return Attempt.made(
                new MatchingQuestion(
                        head, left, shuffled.texts(), shuffled.places().subList(0, chosen.size())),
                refusals);
    }

    private Optional<Refusal> conflict(Item item, List<Item> chosen, FairOption fair) {
        for (Item other : chosen) {
            Optional<Reason> reason = fair.conflict(other.lexeme(), item.lexeme());
            if (reason.isPresent()) {
                List<String> details =
                        List.of(item.word().headword(), other.word().headword());
                return Optional.of(new Refusal(kind(), Optional.of(other.word()), reason.get(), details));
            }
        }
        return Optional.empty();
    }
}
