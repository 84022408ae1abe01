package org.duidu.quiz;

import java.util.List;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;

/** A word is spoken; type it. Its Chinese tells it from words that sound alike. */
final class WordDictation extends EntryMaker {
    WordDictation() {
        super(QuestionKind.DICTATION_WORD);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        Lexeme word = item.lexeme();
        if (word.zh().isEmpty() && word.definition().isEmpty()) {
            return refused(item, Reason.NOTHING_TO_GO_BY, word.headword());
        }
        Prompt.Piece help = word.zh().isEmpty() ? new Prompt.English(word.definition()) : new Prompt.Chinese(word.zh());
        QuestionHead head = head(item, Prompt.of(new Prompt.Sound(word.headword()), help));
        return Attempt.made(new TypedQuestion(head, List.of(word.headword()), List.of()), List.of());
    }
}
