package org.duidu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;

/** A definition; choose the word, in the form that its author defined. */
final class DefinitionToWord extends EntryMaker {
    DefinitionToWord() {
        super(QuestionKind.DEFINITION_TO_WORD);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        Lexeme word = item.lexeme();
        if (word.definition().isEmpty()) {
            return refused(item, Reason.NO_DEFINITION, word.headword());
        }
        Optional<String> said =
                SaidWord.in(word.definition(), word, material.tools().lemmatizer());
        if (said.isPresent()) {
            return refused(item, Reason.DEFINITION_SAYS_WORD, word.headword(), said.get());
        }
        Distractors.Found found = new Distractors(material)
                .find(
                        new Distractors.Wanted(
                                kind(),
                                item,
                                word.headword(),
                                word.form(),
                                Optional.empty(),
                                Distractors.Shown.ENGLISH),
                        random);
        QuestionHead head = head(item, Prompt.of(new Prompt.English(word.definition())));
        return choice(item, head, found, word.headword(), List.of(), random);
    }
}
