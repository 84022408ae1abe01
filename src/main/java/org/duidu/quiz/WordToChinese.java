package org.duidu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;

/** A word; choose its Chinese. */
final class WordToChinese extends EntryMaker {
    WordToChinese() {
        super(QuestionKind.WORD_TO_CHINESE);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        Lexeme word = item.lexeme();
        if (word.glosses().isEmpty()) {
            return refused(item, Reason.NO_CHINESE, word.headword());
        } else if (English.words(word.zh()).contains(word.base().toLowerCase(java.util.Locale.ROOT))) {
            return refused(item, Reason.CHINESE_SAYS_WORD, word.headword());
        }
        Distractors.Found found = new Distractors(material)
                .find(
                        new Distractors.Wanted(
                                kind(), item, word.zh(), word.form(), Optional.empty(), Distractors.Shown.CHINESE),
                        random);
        QuestionHead head = head(item, Prompt.of(new Prompt.English(word.headword())));
        return choice(item, head, found, word.zh(), List.of(), random);
    }
}
