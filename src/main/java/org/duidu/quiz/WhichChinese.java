package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** An English sentence; choose its Chinese among those of its neighbours. */
final class WhichChinese extends LessonMaker<WhichChinese.Unit> {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 30;
    private static final int LONGER_BY = 2;

    /**
     * @param all sentences that can be asked, in the order of the article
     * @param index of the one that is
     */
    record Unit(List<ArticleSentence> all, int index) {
        /** The others, the nearest first. */
        List<ArticleSentence> neighbours() {
            List<ArticleSentence> nearest = new ArrayList<>();
            for (int away = 1; away < all.size(); away++) {
                if (index - away >= 0) {
                    nearest.add(all.get(index - away));
                }
                if (index + away < all.size()) {
                    nearest.add(all.get(index + away));
                }
            }
            return nearest;
        }
    }

    WhichChinese() {
        super(QuestionKind.WHICH_CHINESE);
    }

    @Override
    List<Unit> units(LinkedLesson lesson, Material material) {
        List<ArticleSentence> all = material.sentences(lesson).stream()
                .filter(ArticleSentence::isSurelyPaired)
                .filter(sentence -> {
                    int words = English.words(sentence.english()).size();
                    return words >= FEWEST_WORDS && words <= MOST_WORDS;
                })
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new Unit(all, index))
                .toList();
    }

    @Override
    Reason nothing() {
        return Reason.UNSURE_PAIRS;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, Unit unit, Material material, Random random) {
        ArticleSentence asked = unit.all().get(unit.index());
        List<String> wrong = new ArrayList<>();
        for (ArticleSentence other : unit.neighbours()) {
            String chinese = other.chinese();
            if (wrong.size() < Distractors.WANTED
                    && isOfLikeLength(chinese, asked.chinese())
                    && !Similar.are(chinese, asked.chinese())
                    && wrong.stream().noneMatch(chosen -> Similar.are(chinese, chosen))) {
                wrong.add(chinese);
            }
        }
        if (wrong.size() < Distractors.FEWEST) {
            return refused(Reason.TOO_FEW_OPTIONS, String.valueOf(wrong.size()));
        }
        QuestionHead head =
                head(id, Prompt.of(new Prompt.English(asked.english())), List.of(), Optional.of(asked.place()));
        return Attempt.made(Choices.of(head, asked.chinese(), wrong, random), List.of());
    }

    private static boolean isOfLikeLength(String one, String other) {
        return Math.max(one.length(), other.length()) <= LONGER_BY * Math.min(one.length(), other.length());
    }
}
