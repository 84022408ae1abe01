package org.duidu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** A sentence of the article is spoken; type it. Sentences with figures are left out: they can be written in two ways. */
final class SentenceDictation extends LessonMaker<ArticleSentence> {
    private static final int FEWEST = 4;
    private static final int MOST = 14;

    SentenceDictation() {
        super(QuestionKind.DICTATION_SENTENCE);
    }

    @Override
    List<ArticleSentence> units(LinkedLesson lesson, Material material) {
        return material.sentences(lesson).stream()
                .filter(ArticleSentence::single)
                .filter(sentence -> !sentence.english().matches(".*\\d.*"))
                .filter(sentence -> {
                    int words = English.words(sentence.english()).size();
                    return words >= FEWEST && words <= MOST;
                })
                .toList();
    }

    @Override
    Reason nothing() {
        return Reason.NO_FIT_SENTENCE;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, ArticleSentence sentence, Material material, Random random) {
        QuestionHead head =
                head(id, Prompt.of(new Prompt.Sound(sentence.english())), List.of(), Optional.of(sentence.place()));
        return Attempt.made(new DictationQuestion(head, sentence.english()), List.of());
    }
}
