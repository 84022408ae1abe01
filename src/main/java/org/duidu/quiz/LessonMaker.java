package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/**
 * Makes questions on the sentences of a lesson, on several of its entries at once, or on its article as a whole.
 *
 * @param <U> what one question is made of
 */
abstract sealed class LessonMaker<U> implements KindMaker
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
            String ofLesson = kind.word() + "/" + lesson.lesson().id() + "/";
            List<U> units = units(lesson, material);
            for (int number = 0; number < units.size(); number++) {
                U unit = units.get(number);
                String id = ofLesson + number;
                tasks.add(new Task(id, Optional.empty(), random -> attempt(id, lesson, unit, material, random)));
            }
            if (units.isEmpty()) {
                tasks.add(new Task(ofLesson + 0, Optional.empty(), random -> refused(nothing(), "0")));
            }
        }
        return tasks;
    }

    /** What questions a lesson may give, the good and the bad. Found once for a quiz. */
    abstract List<U> units(LinkedLesson lesson, Material material);

    /** Why a lesson without units has none. */
    abstract Reason nothing();

    abstract Attempt attempt(String id, LinkedLesson lesson, U unit, Material material, Random random);

    final QuestionHead head(String id, Prompt prompt, List<QuizWord> words, Optional<QuizPlace> place) {
        return new QuestionHead(id, kind, prompt, words, place);
    }

    final Attempt refused(Reason reason, String... details) {
        return Attempt.refused(List.of(new Refusal(kind, Optional.empty(), reason, List.of(details))));
    }
}
