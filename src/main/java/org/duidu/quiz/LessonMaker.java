package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** Makes questions on the sentences of a lesson, on several of its entries at once, or on its article as a whole. */
abstract sealed class LessonMaker implements KindMaker
        permits ArticleBank,
                WordMatching,
                SentenceDictation,
                SentenceJumble,
                TextOrder,
                SentenceMatching,
                WhichChinese,
                Comprehension {
    private final QuestionKind kind;

    LessonMaker(QuestionKind kind) {
        this.kind = kind;
    }

    @Override
    public final QuestionKind kind() {
        return kind;
    }

    @Override
    public final List<Task> tasks(Material material) {
        List<Task> tasks = new ArrayList<>();
        for (LinkedLesson lesson : material.lessons()) {
            int units = units(lesson, material);
            for (int unit = 0; unit < Math.max(1, units); unit++) {
                int number = unit;
                String id = kind.word() + "/" + lesson.lesson().id() + "/" + unit;
                tasks.add(new Task(
                        id,
                        Optional.empty(),
                        random -> number < units
                                ? attempt(id, lesson, number, material, random)
                                : refused(nothing(), "0")));
            }
        }
        return tasks;
    }

    /** How many questions a lesson may give, the good and the bad. */
    abstract int units(LinkedLesson lesson, Material material);

    /** Why a lesson without units has none. */
    abstract Reason nothing();

    abstract Attempt attempt(String id, LinkedLesson lesson, int unit, Material material, Random random);

    final QuestionHead head(String id, Prompt prompt, List<QuizWord> words, Optional<QuizPlace> place) {
        return new QuestionHead(id, kind, prompt, words, place);
    }

    final Attempt refused(Reason reason, String... details) {
        return Attempt.refused(List.of(new Refusal(kind, Optional.empty(), reason, List.of(details))));
    }
}
