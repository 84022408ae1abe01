package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** An English sentence; choose its Chinese among those of its neighbours. */
final class WhichChinese extends LessonMaker {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 30;
    private static final int LONGER_BY = 2;

    WhichChinese() {
        super(QuestionKind.WHICH_CHINESE);
    }

    @Override
    int units(LinkedLesson lesson, Material material) {
        return fit(lesson).size();
    }

    @Override
    Reason nothing() {
        return Reason.UNSURE_PAIRS;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, int unit, Material material, Random random) {
        List<ArticleSentence> all = fit(lesson);
        ArticleSentence asked = all.get(unit);
        List<Integer> nearest = java.util.stream.IntStream.range(0, all.size())
                .boxed()
                .filter(index -> index != unit)
                .sorted(Comparator.comparingInt(index -> Math.abs(index - unit)))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (int index : nearest) {
            String chinese = all.get(index).chinese();
            if (wrong.size() < Distractors.WANTED
                    && isOfLikeLength(chinese, asked.chinese())
                    && !Similar.are(chinese, asked.chinese())
                    && wrong.stream().noneMatch(other -> Similar.are(chinese, other))) {
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

    private static List<ArticleSentence> fit(LinkedLesson lesson) {
        return ArticleSentence.of(lesson).stream()
                .filter(ArticleSentence::isSurelyPaired)
                .filter(sentence -> {
                    int words = English.words(sentence.english()).size();
                    return words >= FEWEST_WORDS && words <= MOST_WORDS;
                })
                .toList();
    }
}
