package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;

/** A gap in the entry's own example; type the word. */
final class ExampleTyped extends EntryMaker {
    ExampleTyped() {
        super(QuestionKind.EXAMPLE_TYPED);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        GapSentences.Found found = new GapSentences(material.tools()).examples(item, kind());
        if (found.sentences().isEmpty()) {
            return Attempt.refused(found.refusals());
        }
        for (Item other : material.allItems()) {
            if (other != item && fitsToo(item, other, material)) {
                List<Refusal> refusals = new ArrayList<>(found.refusals());
                refusals.add(
                        refusal(item, Reason.ANOTHER_WORD_FITS, other.word().headword()));
                return Attempt.refused(refusals);
            }
        }
        GapSentence sentence =
                found.sentences().get(random.nextInt(found.sentences().size()));
        String answer = English.inside(sentence.surface(), item.lexeme().headword());
        QuestionHead head = head(item, Gaps.prompt(sentence, item.lexeme()), sentence);
        return Attempt.made(new TypedQuestion(head, List.of(answer), List.of()), found.refusals());
    }

    /** Another entry of the same class says the same: who types it would be right. */
    private static boolean fitsToo(Item item, Item other, Material material) {
        FairOption fair = material.fair();
        Lexeme key = item.lexeme();
        Lexeme word = other.lexeme();
        return !fair.hasOtherClass(key, word)
                && !fair.isSameWord(key, word)
                && (fair.shareMeaning(key, word) || ChineseGlosses.haveCommon(key.glosses(), word.glosses()));
    }
}
