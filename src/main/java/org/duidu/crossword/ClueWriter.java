package org.duidu.crossword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Scripts;
import org.duidu.text.Words;
import org.duidu.vocabulary.VocabularyLinker;

/** Writes the clues of one answer, a kind at a time. */
final class ClueWriter {
    private final SentenceGaps sentences;
    private final VocabularyLinker linker;
    private final Lemmatizer lemmatizer;

    ClueWriter(VocabularyLinker linker, Lemmatizer lemmatizer) {
        this.sentences = new SentenceGaps(linker);
        this.linker = linker;
        this.lemmatizer = lemmatizer;
    }

    /**
     * The clue of a kind.
     *
     * @param turn which of several sentences, any number
     * @return empty if no source of the answer has it
     */
    Optional<Clue> clue(ClueKind kind, Answer answer, List<WordSource> sources, long turn) {
        return sources.stream()
                .flatMap(source -> clue(kind, answer, source, turn).stream())
                .findFirst();
    }

    /** The forms of an answer, for each of its sources. */
    List<AnswerForms> forms(Answer answer, List<WordSource> sources) {
        return sources.stream().map(source -> forms(answer, source)).toList();
    }

    /** A text that forms are to be looked for in. */
    SpelledText spelled(String text) {
        return SpelledText.of(text, linker);
    }

    private AnswerForms forms(Answer answer, WordSource source) {
        Optional<VocabularyEntry> entry =
                source instanceof WordSource.OfLesson word ? Optional.of(word.vocabularyEntry()) : Optional.empty();
        return new AnswerForms(linker, lemmatizer, answer, entry);
    }

    private Optional<Clue> clue(ClueKind kind, Answer answer, WordSource source, long turn) {
        AnswerForms forms = forms(answer, source);
        if (source instanceof WordSource.OfLesson word) {
            return switch (kind) {
                case DEFINITION -> plain(kind, word.vocabularyEntry().definition(), forms);
                case CHINESE -> plain(kind, word.vocabularyEntry().zh(), forms);
                case EXAMPLE_GAP -> gap(kind, sentences.examples(word), forms, turn);
                case ARTICLE_GAP -> gap(kind, sentences.article(word), forms, turn);
                default -> Optional.empty();
            };
        }
        String given = ((WordSource.Listed) source).clue();
        return kind == ClueKind.GIVEN ? plain(kind, given, forms) : Optional.empty();
    }

    /** The answer's letters in alphabetical order, or the other way round where that would be the answer. */
    static Clue letters(Answer answer) {
        char[] sorted = answer.letters().toCharArray();
        Arrays.sort(sorted);
        StringBuilder letters = new StringBuilder(new String(sorted));
        if (letters.toString().equals(answer.letters())) {
            letters.reverse();
        }
        // of nothing but one letter, any order would be the answer
        String shown = letters.toString().equals(answer.letters()) ? letters.substring(0, 1) + "…" : letters.toString();
        return Clue.of(ClueKind.LETTERS, String.join(" ", shown.split("")));
    }

    /** The form that the answer has in its sentences, if no sentence has it as the headword says. */
    Optional<String> formInSentences(ClueChoice choice, WordSource source) {
        if (!choice.followsTheSentence() || !(source instanceof WordSource.OfLesson word)) {
            return Optional.empty();
        }
        List<String> forms = new ArrayList<>();
        (choice == ClueChoice.ARTICLE ? sentences.article(word) : sentences.examples(word))
                .forEach(sentence -> sentence.forms().forEach(form -> forms.add(form.of(sentence.text()))));
        String headword = new Spelling(word.word()).letters();
        int words = Words.of(word.word()).size();
        boolean asItIs =
                forms.stream().anyMatch(form -> new Spelling(form).letters().equals(headword));
        return asItIs
                ? Optional.empty()
                : forms.stream().filter(form -> Words.of(form).size() == words).findFirst();
    }

    private static Optional<Clue> plain(ClueKind kind, String text, AnswerForms forms) {
        String hidden = forms.hidden(text);
        return saysSomething(hidden) ? Optional.of(Clue.of(kind, hidden)) : Optional.empty();
    }

    private static Optional<Clue> gap(ClueKind kind, List<SentenceGaps.Sentence> all, AnswerForms forms, long turn) {
        List<SentenceGaps.Sentence> fair = all.stream()
                .filter(one -> one.forms().stream().anyMatch(form -> forms.isAnswer(form.of(one.text()))))
                .filter(one -> saysSomething(forms.hidden(one.text(), one.forms())))
                .sorted(Comparator.comparingInt(SentenceGaps.Sentence::neighbours))
                .toList();
        if (fair.isEmpty()) {
            return Optional.empty();
        }
        int fewest = fair.get(0).neighbours();
        List<SentenceGaps.Sentence> best =
                fair.stream().filter(one -> one.neighbours() == fewest).toList();
        SentenceGaps.Sentence chosen = best.get((int) Math.floorMod(turn, (long) best.size()));
        Clue clue = Clue.of(kind, forms.hidden(chosen.text(), chosen.forms())).withHelp(forms.hidden(chosen.chinese()));
        return Optional.of(chosen.place().map(clue::at).orElse(clue));
    }

    /** Whether anything is left to go by: a Chinese character, or an English word. */
    private static boolean saysSomething(String text) {
        return Scripts.hasHan(text)
                || Words.of(text).stream().anyMatch(word -> !word.text().isBlank());
    }
}
