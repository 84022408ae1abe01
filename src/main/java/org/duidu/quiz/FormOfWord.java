package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.WordClass;
import org.duidu.text.WordForm;

/** The base form is given; type the form that a sentence wants. Only where the sentence takes no other form. */
final class FormOfWord extends EntryMaker {
    FormOfWord() {
        super(QuestionKind.WORD_FORM);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        Lexeme word = item.lexeme();
        Optional<WordClass> wordClass = word.wordClass();
        if (wordClass.isEmpty() || word.isPhrase()) {
            return refused(item, Reason.NOT_ONE_WORD, word.headword());
        }
        GapSentences source = new GapSentences(material.tools());
        List<GapSentence> sentences =
                new ArrayList<>(source.examples(item, kind()).sentences());
        sentences.addAll(source.article(item, kind()).sentences());
        sentences.removeIf(sentence -> sentence.surface().equalsIgnoreCase(word.base()));
        if (sentences.isEmpty()) {
            return refused(item, Reason.NO_OTHER_FORM, word.headword());
        }
        List<GapSentence> forced = sentences.stream()
                .filter(sentence -> material.tools()
                        .inflector()
                        .formOf(sentence.surface(), word.base(), wordClass.get())
                        .filter(form -> form != WordForm.BASE)
                        .filter(form -> ForcedForm.isForced(sentence, form))
                        .isPresent())
                .toList();
        if (forced.isEmpty()) {
            return refused(
                    item,
                    Reason.FORM_NOT_FORCED,
                    word.headword(),
                    sentences.get(0).text());
        }
        return made(item, forced.get(random.nextInt(forced.size())));
    }

    private Attempt made(Item item, GapSentence sentence) {
        Prompt prompt = Prompt.of(
                new Prompt.English(sentence.text().substring(0, sentence.gap().start())),
                new Prompt.Gap(0),
                new Prompt.English(" (" + item.lexeme().base() + ")" + sentence.tail()));
        Prompt whole = sentence.chinese().isEmpty() ? prompt : prompt.with(new Prompt.Chinese(sentence.chinese()));
        String answer = English.inside(sentence.surface(), item.lexeme().headword());
        return Attempt.made(new TypedQuestion(head(item, whole, sentence), List.of(answer), List.of()), List.of());
    }
}
