package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/** Sentences of the article and their Chinese to be paired, with one Chinese too many. */
final class SentenceMatching extends LessonMaker<List<ArticleSentence>> {
    private static final int FEWEST = 3;
    private static final int PAIRS = 4;
    private static final int MOST_WORDS = 24;

    SentenceMatching() {
        super(QuestionKind.SENTENCE_PAIRS);
    }

    @Override
    List<List<ArticleSentence>> units(LinkedLesson lesson, Material material) {
        List<ArticleSentence> fit = material.sentences(lesson).stream()
                .filter(ArticleSentence::isSurelyPaired)
                .filter(sentence -> English.words(sentence.english()).size() <= MOST_WORDS)
                .toList();
        List<List<ArticleSentence>> units = new ArrayList<>();
        for (int to = PAIRS + 1; to <= fit.size(); to += PAIRS + 1) {
            units.add(fit.subList(to - PAIRS - 1, to));
        }
        return units;
    }

    @Override
    Reason nothing() {
        return Reason.TOO_FEW_PARTS;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, List<ArticleSentence> unit, Material material, Random random) {
        List<ArticleSentence> chosen = new ArrayList<>();
        for (ArticleSentence sentence : unit) {
            if (chosen.stream().noneMatch(other -> Similar.are(other.chinese(), sentence.chinese()))) {
                chosen.add(sentence);
            }
        }
        if (chosen.size() <= FEWEST) {
            return refused(Reason.TOO_FEW_PARTS, String.valueOf(chosen.size()));
        }
        Collections.shuffle(chosen, random);
        Shuffled shuffled =
                Shuffled.of(chosen.stream().map(ArticleSentence::chinese).toList(), random);
        List<ArticleSentence> asked = chosen.subList(0, chosen.size() - 1);
        return Attempt.made(
                new MatchingQuestion(
                        head(id, Prompt.of(), List.of(), Optional.empty()),
                        asked.stream().map(ArticleSentence::english).toList(),
                        shuffled.texts(),
                        shuffled.places().subList(0, asked.size())),
                List.of());
    }
}
