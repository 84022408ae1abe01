package org.duidu.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Base forms after WordNet 3.1 with its lists of irregular forms. Where WordNet does not know a word, the rules of
 * regular inflection stand in. Cheap to make; the dictionary is opened at the first question.
 */
public final class WordNetLemmatizer implements Lemmatizer {
    private static final int WORDS_KEPT = 60_000;

    /** What WordNet may have; it looks for nothing else rightly, and for nothing that long. */
    private static final Pattern IN_DICTIONARY = Pattern.compile("[a-z][a-z0-9'./-]{0,80}");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private record Question(String word, WordClass wordClass) {}

    private final WordNet wordNet = new WordNet();
    private final Spellings spellings = new Spellings(wordNet::areSynonyms);
    private final BoundedCache<Question, Set<String>> byClass = new BoundedCache<>(WORDS_KEPT);
    private final BoundedCache<String, Set<String>> ofAnyClass = new BoundedCache<>(WORDS_KEPT);
    private final BoundedCache<String, Boolean> names = new BoundedCache<>(WORDS_KEPT);

    /** Meanings from the same dictionary, which is then read only once. */
    public Thesaurus thesaurus() {
        return new WordNetThesaurus(wordNet, this);
    }

    @Override
    public Set<String> lemmas(String word, WordClass wordClass) {
        return byClass.get(new Question(lowerCase(word), wordClass), this::findByClass);
    }

    @Override
    public Set<String> lemmas(String word) {
        return ofAnyClass.get(lowerCase(word), this::findOfAnyClass);
    }

    @Override
    public boolean isName(String word) {
        return names.get(lowerCase(word), name -> IN_DICTIONARY.matcher(name).matches() && wordNet.isCapitalised(name));
    }

    /** What WordNet says beyond base forms; it shares this lemmatizer's dictionary. */
    public Definitions definitions() {
        return new WordNetDefinitions(wordNet);
    }

    private Set<String> findByClass(Question question) {
        Set<String> known = known(question.word(), question.wordClass());
        return known.isEmpty() ? withAmericanEndings(guess(question.word(), question.wordClass())) : known;
    }

    private Set<String> findOfAnyClass(String word) {
        if (FunctionWords.onlyVerb(word)) {
            return lemmas(word, WordClass.VERB);
        }
        Set<String> known = new LinkedHashSet<>();
        for (WordClass wordClass : WordClass.values()) {
            known.addAll(known(word, wordClass));
        }
        if (!known.isEmpty()) {
            return Set.copyOf(known);
        }
        Set<String> guessed = new LinkedHashSet<>(guess(word, WordClass.NOUN));
        guessed.addAll(guess(word, WordClass.VERB));
        return withAmericanEndings(guessed);
    }

    /** What WordNet says, with American spellings; empty if it does not know the word in that class. */
    private Set<String> known(String word, WordClass wordClass) {
        if (FunctionWords.neverInflected(word)) {
            return Set.of(word);
        }
        if (FunctionWords.onlyVerb(word) && wordClass != WordClass.VERB) {
            return Set.of();
        }
        Set<String> lemmas = new LinkedHashSet<>(dictionaryForms(word, wordClass));
        for (String lemma : List.copyOf(lemmas)) {
            lemmas.addAll(spellings.american(lemma));
        }
        return Set.copyOf(lemmas);
    }

    /** WordNet writes no accents: {@code café} is its {@code cafe}. */
    private Set<String> dictionaryForms(String original, WordClass wordClass) {
        String word = ACCENTS.matcher(Normalizer.normalize(original, Normalizer.Form.NFD))
                .replaceAll("");
        if (!IN_DICTIONARY.matcher(word).matches()) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>(wordNet.baseForms(word, wordClass));
        if (wordClass == WordClass.ADVERB) {
            addComparedAdverbs(word, forms);
        }
        forms.removeIf(form -> dropsItsE(form, word, forms));
        return forms;
    }

    /** WordNet detaches -ed both ways: {@code hoped} would be {@code hop} too, which makes {@code hopped}. */
    private static boolean dropsItsE(String form, String word, Set<String> forms) {
        return forms.contains(form + "e")
                && (word.equals(form + "ed") || word.equals(form + "ing"))
                && Inflections.doublesItsConsonant(form);
    }

    /** WordNet compares adjectives by rule, but not adverbs: {@code faster} and {@code soonest}. */
    private void addComparedAdverbs(String word, Set<String> forms) {
        if (word.endsWith("er") || word.endsWith("est")) {
            Inflections.baseForms(word, WordClass.ADVERB).stream()
                    .filter(form -> wordNet.knows(form, WordClass.ADVERB))
                    .forEach(forms::add);
        }
    }

    /** Rules alone. In a compound only the last part is inflected: {@code price-fixers}. */
    private Set<String> guess(String word, WordClass wordClass) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 0) {
            return Character.isLetter(word.isEmpty() ? '0' : word.charAt(0))
                    ? Inflections.baseForms(word, wordClass)
                    : Set.of(word);
        }
        String before = word.substring(0, hyphen + 1);
        Set<String> forms = new LinkedHashSet<>();
        lemmas(word.substring(hyphen + 1), wordClass).forEach(lemma -> forms.add(before + lemma));
        return forms;
    }

    private Set<String> withAmericanEndings(Set<String> lemmas) {
        Set<String> all = new LinkedHashSet<>(lemmas);
        lemmas.forEach(lemma -> all.add(spellings.americanOfUnknown(lemma)));
        return Set.copyOf(all);
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
