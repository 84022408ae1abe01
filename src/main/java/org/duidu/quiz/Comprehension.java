package org.duidu.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duidu.lesson.Bilingual;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** The questions that the lesson's author wrote. */
final class Comprehension extends LessonMaker<org.duidu.lesson.Question> {
    /** Choices that speak of the others keep the author's order. */
    private static final Pattern SPEAKS_OF_OTHERS =
            Pattern.compile("(?i)\\b(?:above|both|none|neither|all of)\\b|^[A-D] (?:and|or) [A-D]|以上|皆");

    Comprehension() {
        super(QuestionKind.COMPREHENSION);
    }

    @Override
    List<org.duidu.lesson.Question> units(LinkedLesson lesson, Material material) {
        return lesson.lesson().questions();
    }

    @Override
    Reason nothing() {
        return Reason.NO_QUESTIONS;
    }

    @Override
    Attempt attempt(
            String id, LinkedLesson lesson, org.duidu.lesson.Question written, Material material, Random random) {
        QuestionHead head = head(id, prompt(written.prompt()), List.of(), Optional.empty());
        if (written.choices().isEmpty()) {
            return Attempt.made(new OpenQuestion(head, written.answer()), List.of());
        }
        if (!isUsable(written.choices())) {
            return refused(Reason.UNUSABLE_CHOICES, written.prompt().either());
        }
        return Attempt.made(shuffled(head, written.choices(), random), List.of());
    }

    private static Prompt prompt(Bilingual text) {
        Prompt prompt = text.en().isEmpty() ? Prompt.of() : Prompt.of(new Prompt.English(text.en()));
        return text.zh().isEmpty() ? prompt : prompt.with(new Prompt.Chinese(text.zh()));
    }

    private static boolean isUsable(List<org.duidu.lesson.Question.Choice> choices) {
        Set<String> different = new HashSet<>();
        choices.forEach(choice -> different.add(English.letters(choice.text().either())));
        long right =
                choices.stream().filter(org.duidu.lesson.Question.Choice::right).count();
        return right > 0 && right < choices.size() && different.size() == choices.size();
    }

    private static ChoiceQuestion shuffled(
            QuestionHead head, List<org.duidu.lesson.Question.Choice> choices, Random random) {
        boolean fixed = choices.stream()
                .anyMatch(choice -> SPEAKS_OF_OTHERS.matcher(choice.text().en()).find()
                        || SPEAKS_OF_OTHERS.matcher(choice.text().zh()).find());
        List<org.duidu.lesson.Question.Choice> order =
                choices.stream().collect(Collectors.toCollection(java.util.ArrayList::new));
        if (!fixed) {
            java.util.Collections.shuffle(order, random);
        }
        Set<Integer> right = new TreeSet<>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).right()) {
                right.add(i);
            }
        }
        List<Bilingual> options =
                order.stream().map(org.duidu.lesson.Question.Choice::text).toList();
        return new ChoiceQuestion(head, options, right);
    }
}
