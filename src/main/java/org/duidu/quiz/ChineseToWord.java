package org.duidu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.WordForm;

/**
 * Chinese, which tells no form; choose the word among base forms. A word that has no other form or is a base form itself ({@code goods})
 * stays as it is.
 */
final class ChineseToWord extends EntryMaker {
    ChineseToWord() {
        super(QuestionKind.CHINESE_TO_WORD);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        Lexeme word = item.lexeme();
        if (word.glosses().isEmpty()) {
            return refused(item, Reason.NO_CHINESE, word.headword());
        } else if (English.words(word.zh()).contains(word.base().toLowerCase(java.util.Locale.ROOT))) {
            return refused(item, Reason.CHINESE_SAYS_WORD, word.headword());
        }
        boolean asItIs = word.base().equals(word.headword())
                || word.lemmas().contains(word.headword().toLowerCase(java.util.Locale.ROOT));
        String answer = asItIs ? word.headword() : word.base();
        Distractors.Found found = new Distractors(material)
                .find(
                        new Distractors.Wanted(
                                kind(),
                                item,
                                answer,
                                asItIs ? word.form() : WordForm.BASE,
                                Optional.empty(),
                                Distractors.Shown.ENGLISH),
                        random);
        QuestionHead head = head(item, Prompt.of(new Prompt.Chinese(word.zh())));
        return choice(item, head, found, answer, List.of(), random);
    }
}
