package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.WordForm;

/** A gap in a sentence, with its Chinese to say which word is meant; choose the word. */
final class GapChoice extends EntryMaker {
    private final boolean ofArticle;

    private GapChoice(QuestionKind kind, boolean ofArticle) {
        super(kind);
        this.ofArticle = ofArticle;
    }

    static GapChoice inExample() {
        return new GapChoice(QuestionKind.EXAMPLE_CHOICE, false);
    }

    static GapChoice inArticle() {
        return new GapChoice(QuestionKind.ARTICLE_GAP, true);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        GapSentences source = new GapSentences(material.tools());
        GapSentences.Found found = ofArticle ? source.article(item, kind()) : source.examples(item, kind());
        List<GapSentence> sentences = new ArrayList<>(found.sentences());
        List<Refusal> refusals = new ArrayList<>(found.refusals());
        java.util.Collections.shuffle(sentences, random);
        for (GapSentence sentence : sentences) {
            Attempt attempt = attempt(item, sentence, material, random);
            refusals.addAll(attempt.refusals());
            if (attempt.question().isPresent()) {
                return Attempt.made(attempt.question().get(), refusals);
            }
        }
        return Attempt.refused(refusals);
    }

    private Attempt attempt(Item item, GapSentence sentence, Material material, Random random) {
        Optional<WordForm> form = material.formOf(item.lexeme(), sentence.surface());
        if (form.isEmpty()) {
            return refused(item, Reason.OPTION_OTHER_FORM, sentence.surface(), sentence.text());
        }
        String answer = English.inside(sentence.surface(), item.lexeme().headword());
        Distractors.Found options = new Distractors(material)
                .find(
                        new Distractors.Wanted(
                                kind(), item, answer, form.get(), Optional.of(sentence), Distractors.Shown.ENGLISH),
                        random);
        QuestionHead head = head(item, Gaps.prompt(sentence, item.lexeme()), sentence);
        return choice(item, head, options, answer, List.of(), random);
    }
}
