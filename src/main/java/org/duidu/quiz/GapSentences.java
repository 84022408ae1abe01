package org.duidu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Example;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Words;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.WordSentence;

/** Finds the sentences in which a word of a lesson can be a gap. */
final class GapSentences {
    /** A sentence says too little to go by if it has fewer words beside the gap. */
    static final int FEWEST_WORDS = 5;

    private static final int MOST_WORDS = 45;

    /** Sentences for an item, or why there are none. */
    record Found(List<GapSentence> sentences, List<Refusal> refusals) {}

    private final Tools tools;

    GapSentences(Tools tools) {
        this.tools = tools;
    }

    /** The entry's own examples. */
    Found examples(Item item, QuestionKind kind) {
        List<GapSentence> all = new ArrayList<>();
        List<Example> examples = item.vocabulary().examples();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            int number = i;
            tools.linker().formsIn(example.en(), item.vocabulary()).stream()
                    .findFirst()
                    .map(range -> new GapSentence(
                            example.en().text(), range, example.zh().strip(), number, Optional.empty()))
                    .filter(sentence -> isWhole(sentence, item))
                    .ifPresent(all::add);
        }
        return fit(all, item, kind, Reason.NO_EXAMPLE);
    }

    /** The sentences of the article; the key points do not count. */
    Found article(Item item, QuestionKind kind) {
        List<GapSentence> all = new ArrayList<>();
        for (WordSentence found : WordSentence.of(item.lesson(), item.entry())) {
            if (item.lesson().lesson().sections().get(found.place().section()).role() == Section.Role.ARTICLE) {
                QuizPlace place = new QuizPlace(
                        item.lessonId(),
                        found.place().section(),
                        found.place().paragraph(),
                        found.pair().en(),
                        found.en(),
                        found.zh());
                GapSentence sentence =
                        new GapSentence(found.en(), found.form(), found.zh(), all.size(), Optional.of(place));
                if (isWhole(sentence, item)) {
                    all.add(sentence);
                }
            }
        }
        return fit(all, item, kind, Reason.NOT_IN_ARTICLE);
    }

    static QuizPlace place(LinkedLesson lesson, int section, int paragraph, SentencePair pair, Paragraph text) {
        return new QuizPlace(
                lesson.lesson().id(),
                section,
                paragraph,
                pair.en(),
                pair.en().of(text.en().text()),
                pair.zh().of(text.zh().text()));
    }

    /** A phrase that is parted by other words cannot be one gap. */
    private static boolean isWhole(GapSentence sentence, Item item) {
        return Words.of(sentence.surface()).size()
                == Words.of(item.lexeme().headword()).size();
    }

    private Found fit(List<GapSentence> all, Item item, QuestionKind kind, Reason none) {
        List<GapSentence> fit = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (GapSentence sentence : all) {
            Optional<Reason> reason = fault(sentence, item.lexeme(), tools.lemmatizer());
            reason.ifPresentOrElse(
                    why -> refusals.add(new Refusal(kind, Optional.of(item.word()), why, List.of(sentence.text()))),
                    () -> fit.add(sentence));
        }
        if (all.isEmpty()) {
            refusals.add(new Refusal(kind, Optional.of(item.word()), none, List.of()));
        }
        return new Found(fit, refusals);
    }

    /** Why a sentence cannot be asked with a gap for a word; empty if it can. */
    static Optional<Reason> fault(GapSentence sentence, Lexeme word, Lemmatizer lemmatizer) {
        int words = sentence.stem().size();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            return Optional.of(words < FEWEST_WORDS ? Reason.STEM_TOO_SHORT : Reason.NO_FIT_SENTENCE);
        }
        if (word.isPhrase()) {
            String rest = " " + String.join(" ", English.words(sentence.head() + " | " + sentence.tail())) + " ";
            return rest.contains(" " + word.base().toLowerCase(java.util.Locale.ROOT) + " ")
                    ? Optional.of(Reason.WORD_IN_STEM)
                    : Optional.empty();
        }
        Set<String> shown = new HashSet<>(sentence.stemLemmas(lemmatizer));
        shown.retainAll(word.lemmas());
        if (!shown.isEmpty()) {
            return Optional.of(Reason.WORD_IN_STEM);
        }
        return sentence.chinese().isEmpty() && word.zh().isEmpty()
                ? Optional.of(Reason.NOTHING_TO_GO_BY)
                : Optional.empty();
    }
}
