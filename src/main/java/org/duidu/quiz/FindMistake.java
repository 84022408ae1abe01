package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.WordForm;

/** A sentence of the article with one of its words replaced, and its Chinese; find the word that does not belong. */
final class FindMistake extends EntryMaker {
    private static final int MOST_TOKENS = 30;

    FindMistake() {
        super(QuestionKind.FIND_MISTAKE);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        if (item.lexeme().isPhrase()) {
            return refused(item, Reason.NOT_ONE_WORD, item.lexeme().headword());
        }
        GapSentences.Found found = new GapSentences(material.tools()).article(item, kind());
        List<GapSentence> sentences = new ArrayList<>(found.sentences());
        List<Refusal> refusals = new ArrayList<>(found.refusals());
        Collections.shuffle(sentences, random);
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
        List<String> tokens = Arrays.asList(sentence.text().strip().split("\\s+"));
        if (sentence.chinese().isEmpty() || tokens.size() > MOST_TOKENS) {
            return refused(item, Reason.NO_FIT_SENTENCE, sentence.text());
        }
        Optional<WordForm> form = material.formOf(item.lexeme(), sentence.surface());
        String answer = English.inside(sentence.surface(), item.lexeme().headword());
        Distractors.Found options = form.map(known -> new Distractors(material)
                        .find(
                                new Distractors.Wanted(
                                        kind(), item, answer, known, Optional.of(sentence), Distractors.Shown.ENGLISH),
                                random))
                .orElse(new Distractors.Found(List.of(), List.of()));
        Optional<String> wrong = options.texts().stream()
                .filter(option ->
                        !isNeutral(sentence) || English.startsWithVowel(option) == English.startsWithVowel(answer))
                .findFirst();
        if (wrong.isEmpty()) {
            List<Refusal> refusals = new ArrayList<>(options.refusals());
            refusals.add(0, refusal(item, Reason.TOO_FEW_OPTIONS, "0"));
            return Attempt.refused(refusals);
        }
        return Attempt.made(question(item, sentence, wrong.get()), options.refusals());
    }

    /** Whether an article before the word would betray another. */
    private static boolean isNeutral(GapSentence sentence) {
        return sentence.before()
                .filter(word -> word.equals("a") || word.equals("an"))
                .isPresent();
    }

    private MistakeQuestion question(Item item, GapSentence sentence, String wrong) {
        String before = sentence.text().substring(0, sentence.gap().start());
        boolean opens = Character.isUpperCase(sentence.surface().codePointAt(0));
        String shown = opens ? wrong.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + wrong.substring(1) : wrong;
        List<String> tokens = List.of((before + shown + sentence.tail()).strip().split("\\s+"));
        int index = before.isBlank() ? 0 : before.strip().split("\\s+").length - (endsInWord(before) ? 1 : 0);
        String right = sentence.text().strip().split("\\s+")[index];
        Prompt prompt = Prompt.of(new Prompt.Chinese(sentence.chinese()));
        return new MistakeQuestion(head(item, prompt, sentence), tokens, index, right);
    }

    /** Whether the text before the gap is joined to it: an opening quote. */
    private static boolean endsInWord(String before) {
        return !Character.isWhitespace(before.charAt(before.length() - 1));
    }
}
