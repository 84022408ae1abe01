package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Word;
import org.duidu.text.Words;
import org.duidu.vocabulary.Element.Gap;
import org.duidu.vocabulary.Element.Term;

/** Turns what an author writes as a headword into patterns. */
final class HeadwordParser {
    /** Acronyms; a longer word in capitals may just be shouted. */
    private static final int LONGEST_ACRONYM = 4;

    /** Each gap multiplies the work of looking. */
    private static final int MOST_GAPS = 4;

    private final Lemmatizer lemmatizer;

    HeadwordParser(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** The patterns of an entry: its headword in any form, and the forms that its author lists as they are. */
    List<WordPattern> patterns(VocabularyEntry entry) {
        Set<WordPattern> patterns = new LinkedHashSet<>(
                parse(entry.headword(), Inflection.of(entry.wordClass()), commonLemmas(entry), entry.wordClass()));
        for (String form : entry.forms()) {
            patterns.addAll(parse(form, Inflection.NONE, Set.of(), entry.wordClass()));
        }
        return List.copyOf(patterns);
    }

    /** The patterns of a word or phrase of which no more is known. A capital in it counts, a small letter does not. */
    List<WordPattern> patterns(String query) {
        return parse(query, Inflection.ANY, Set.of(), PartOfSpeech.OTHER).stream()
                .map(pattern -> new WordPattern(pattern.elements(), false))
                .toList();
    }

    /**
     * Where a headword has several base forms, the author's forms tell which is meant: {@code found} with {@code founded}
     * is not {@code find}. Empty if they do not tell.
     */
    private Set<String> commonLemmas(VocabularyEntry entry) {
        Inflection inflection = Inflection.of(entry.wordClass());
        Set<String> ofForms = entry.forms().stream()
                .flatMap(form -> inflection.lemmas(lemmatizer, Words.normal(form)).stream())
                .collect(Collectors.toSet());
        Set<String> common = new LinkedHashSet<>(inflection.lemmas(lemmatizer, Words.normal(entry.headword())));
        common.retainAll(ofForms);
        return common;
    }

    private Set<WordPattern> parse(
            String headword, Inflection inflection, Set<String> lemmas, PartOfSpeech partOfSpeech) {
        Set<WordPattern> patterns = new LinkedHashSet<>();
        for (List<String> chunks : HeadwordVariants.of(headword)) {
            List<Element> elements = Phrases.trimmed(elements(chunks, inflection));
            if (elements.stream().filter(Gap.class::isInstance).count() > MOST_GAPS) {
                continue;
            }
            if (elements.size() == 1 && !lemmas.isEmpty()) {
                Term only = (Term) elements.get(0);
                elements = List.of(new Term(only.key(), only.inflection(), lemmas, only.exact()));
            }
            for (List<Element> variant : Phrases.variants(elements, partOfSpeech)) {
                patterns.add(pattern(variant));
            }
            joined(chunks, inflection).ifPresent(term -> patterns.add(pattern(List.of(term))));
        }
        return patterns;
    }

    private static WordPattern pattern(List<Element> elements) {
        boolean smallLetters =
                elements.get(0) instanceof Term term && term.exact().isEmpty();
        return new WordPattern(elements, smallLetters);
    }

    private List<Element> elements(List<String> chunks, Inflection inflection) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (Placeholders.isPlaceholder(chunks, i)) {
                elements.add(new Gap());
                continue;
            }
            for (Word word : Words.of(chunks.get(i))) {
                boolean alone = chunks.size() == 1;
                if (word.parts().isEmpty()) {
                    elements.add(term(word.text(), alone ? inflection : inPhrase(inflection), i == 0));
                } else {
                    elements.addAll(compound(word.parts(), inflection, i == 0));
                }
            }
        }
        return elements;
    }

    /** The words of a phrase are inflected as its class allows; a noun phrase has no verbs. */
    private static Inflection inPhrase(Inflection alone) {
        return alone == Inflection.NONE || alone == Inflection.NOUN ? alone : Inflection.ANY;
    }

    /** In a compound the parts of a noun may be plural ({@code passers-by}); else only the last is inflected. */
    private List<Element> compound(List<Word> parts, Inflection whole, boolean first) {
        Inflection last = whole == Inflection.ANY ? Inflection.NOUN : whole;
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean inflected = last == Inflection.NOUN || i == parts.size() - 1;
            elements.add(term(parts.get(i).text(), inflected ? last : Inflection.NONE, first && i == 0));
        }
        return elements;
    }

    /** A compound may also be written as one word: {@code e-mail} as {@code email}; but {@code re-cover} not. */
    private Optional<Element> joined(List<String> chunks, Inflection inflection) {
        List<Word> words = chunks.size() == 1 ? Words.of(chunks.get(0)) : List.of();
        if (words.size() != 1
                || words.get(0).parts().isEmpty()
                || words.get(0).text().startsWith("re-")) {
            return Optional.empty();
        }
        return Optional.of(term(words.get(0).text().replace("-", ""), inflection, true));
    }

    private Element term(String word, Inflection inflection, boolean first) {
        return new Term(
                word.toLowerCase(Locale.ROOT),
                inflection,
                inflection.lemmas(lemmatizer, word),
                needsItsCapitals(word, first) ? Optional.of(word) : Optional.empty());
    }

    /** A capital at the beginning of a headword may be mere style, unless the word is known as a name. */
    private boolean needsItsCapitals(String word, boolean first) {
        boolean capital = word.codePoints().anyMatch(Character::isUpperCase);
        if (!capital) {
            return false;
        }
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1;
        boolean inside = word.chars().skip(1).anyMatch(Character::isUpperCase);
        return (shouted ? word.length() <= LONGEST_ACRONYM : inside || !first) || lemmatizer.isName(word);
    }
}
