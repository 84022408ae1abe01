package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duidu.lesson.Bilingual;
import org.duidu.text.Scripts;

/** Shuffles options. */
final class Choices {
    private Choices() {}

    static ChoiceQuestion of(QuestionHead head, String answer, List<String> wrong, Random random) {
        List<String> texts = new ArrayList<>(wrong);
        Collections.shuffle(texts, random);
        int place = random.nextInt(texts.size() + 1);
        texts.add(place, answer);
        return new ChoiceQuestion(head, texts.stream().map(Choices::either).toList(), Set.of(place));
    }

    private static Bilingual either(String text) {
        return Scripts.hasHan(text) ? new Bilingual("", text) : new Bilingual(text, "");
    }
}
