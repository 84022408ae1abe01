package org.duidu.crossword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;
import org.duidu.text.Words;
import org.duidu.vocabulary.EntryForms;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * The forms of an answer that a clue must not show: every inflection, the word as a part of a compound, and words that
 * are built on it ({@link WordFamily}).
 */
final class AnswerForms {
    private final VocabularyLinker linker;
    private final Answer answer;
    private final List<EntryForms> inflections;
    private final List<WordFamily> families = new ArrayList<>();

    AnswerForms(VocabularyLinker linker, Lemmatizer lemmatizer, Answer answer, Optional<VocabularyEntry> entry) {
        this.linker = linker;
        this.answer = answer;
        this.inflections = Stream.concat(entry.stream(), Stream.of(bare(answer.written())))
                .map(linker::forms)
                .toList();
        if (Words.of(answer.written()).size() == 1) {
            families.add(new WordFamily(answer.letters()));
            lemmatizer
                    .lemmas(Words.normal(answer.written()))
                    .forEach(lemma -> families.add(new WordFamily(new Spelling(lemma).letters())));
        }
    }

    /** Where a text shows the answer or a form of it, from left to right, none overlapping another. */
    List<TextRange> in(String text) {
        return found(SpelledText.of(text, linker), this::isForm);
    }

    /** The same for its inflections alone, without what is built on it. */
    List<TextRange> inflectionsIn(SpelledText text) {
        return found(text, answer.letters()::equals);
    }

    private List<TextRange> found(SpelledText text, Predicate<String> wanted) {
        List<TextRange> found = new ArrayList<>();
        inflections.forEach(forms -> found.addAll(forms.in(text.tokens())));
        text.words().stream()
                .filter(word -> wanted.test(word.letters()))
                .map(SpelledText.SpelledWord::range)
                .forEach(found::add);
        return merged(found);
    }

    /** A text with gaps for all that must not be shown. */
    String hidden(String text) {
        return hidden(text, in(text));
    }

    /** A text with gaps for some ranges of it, and for all that must not be shown. */
    String hidden(String text, List<TextRange> ranges) {
        List<TextRange> all = new ArrayList<>(ranges);
        all.addAll(in(text));
        StringBuilder hidden = new StringBuilder();
        int end = 0;
        for (TextRange range : merged(all)) {
            hidden.append(text, end, range.start()).append(isAnswer(range.of(text)) ? Clue.GAP : Clue.OTHER_FORM);
            end = range.end();
        }
        return hidden.append(text.substring(end)).toString().strip().replaceAll("\\s+", " ");
    }

    /** Whether a gap made of this text takes the answer as it is. */
    boolean isAnswer(String text) {
        return new Spelling(text).letters().equals(answer.letters());
    }

    private boolean isForm(String letters) {
        return families.stream().anyMatch(family -> family.has(letters));
    }

    private static List<TextRange> merged(List<TextRange> ranges) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : ranges.stream()
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList()) {
            TextRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.start() < last.end()) {
                merged.set(merged.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else if (!range.isEmpty()) {
                merged.add(range);
            }
        }
        return merged;
    }

    private static VocabularyEntry bare(String word) {
        return new VocabularyEntry(word, "", Optional.empty(), "", "", List.of(), List.of(), Optional.empty());
    }
}
