package org.duidu.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells in which form a word stands, and puts words into forms, after the spelling rules in Quirk et al., A Comprehensive
 * Grammar of the English Language, sections 3.5 to 3.10 and 5.80. Rather than guess it refuses: verbs whose past has two
 * forms ({@code wrote, written}), and nouns in -o. Safe for many threads.
 */
public final class Inflector {
    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern KEEPS_E = Pattern.compile(".*(?:ee|oe|ye)");

    /** Verbs whose past looks like the base. */
    private static final Set<String> UNCHANGED = Set.of(
            "bet", "burst", "cast", "cost", "cut", "fit", "hit", "hurt", "let", "put", "quit", "read", "rid", "set",
            "shed", "shut", "split", "spread", "thrust", "upset");

    /** Verbs with a past in -t beside the regular one. */
    private static final Set<String> REGULAR_TOO =
            Set.of("burn", "dream", "lean", "leap", "learn", "smell", "spell", "spill", "spoil");

    private final Lemmatizer lemmatizer;
    private final Thesaurus thesaurus;

    public Inflector(Lemmatizer lemmatizer, Thesaurus thesaurus) {
        this.lemmatizer = lemmatizer;
        this.thesaurus = thesaurus;
    }

    /**
     * The form that a word of a text has; empty if it is no form of that base form. A word that looks like its base form
     * counts as that.
     */
    public Optional<WordForm> formOf(String word, String lemma, WordClass wordClass) {
        String form = word.toLowerCase(Locale.ROOT);
        if (form.equals(lemma)) {
            return Optional.of(WordForm.BASE);
        }
        if (!lemmatizer.lemmas(form, wordClass).contains(lemma)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (wordClass) {
                    case NOUN -> WordForm.PLURAL;
                    case VERB ->
                        form.endsWith("ing")
                                ? WordForm.ING
                                : form.endsWith("s") && !lemma.endsWith("s") || form.endsWith("ses")
                                        ? WordForm.THIRD_PERSON
                                        : WordForm.PAST;
                    case ADJECTIVE, ADVERB -> form.endsWith("st") ? WordForm.SUPERLATIVE : WordForm.COMPARATIVE;
                });
    }

    /** A base form in another form; empty where the rules do not tell for sure. */
    public Optional<String> inflected(String lemma, WordForm form, WordClass wordClass) {
        Optional<String> made = switch (form) {
            case BASE -> Optional.of(lemma);
            case PLURAL -> plural(lemma);
            case THIRD_PERSON -> irregular(lemma, WordClass.VERB, "s").or(() -> Optional.of(withS(lemma)));
            case PAST -> past(lemma);
            case ING -> irregular(lemma, WordClass.VERB, "ing").or(() -> Optional.of(ing(lemma)));
            case COMPARATIVE, SUPERLATIVE -> Optional.empty();
        };
        return made.filter(word -> lemmatizer.lemmas(word, wordClass).contains(lemma));
    }

    private Optional<String> plural(String lemma) {
        Set<String> irregular = thesaurus.irregularForms(lemma, WordClass.NOUN);
        if (irregular.size() == 1) {
            return irregular.stream().findFirst();
        }
        return irregular.isEmpty() && !lemma.endsWith("o") && !lemma.endsWith("f") && !lemma.endsWith("us")
                ? Optional.of(withS(lemma))
                : Optional.empty();
    }

    private Optional<String> past(String lemma) {
        if (UNCHANGED.contains(lemma)) {
            return Optional.empty();
        }
        Set<String> irregular = new TreeSet<>(thesaurus.irregularForms(lemma, WordClass.VERB));
        irregular.removeIf(form -> form.endsWith("ing") || form.endsWith("s"));
        if (irregular.isEmpty() || REGULAR_TOO.contains(lemma)) {
            return Optional.of(ed(lemma));
        }
        return irregular.size() == 1 ? irregular.stream().findFirst() : Optional.empty();
    }

    private Optional<String> irregular(String lemma, WordClass wordClass, String ending) {
        return thesaurus.irregularForms(lemma, wordClass).stream()
                .filter(form -> form.endsWith(ending))
                .sorted()
                .findFirst();
    }

    private static String withS(String lemma) {
        if (CONSONANT_Y.matcher(lemma).matches()) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean es = SIBILANT.matcher(lemma).matches() || lemma.equals("go") || lemma.equals("do");
        return lemma + (es ? "es" : "s");
    }

    private static String ed(String lemma) {
        if (CONSONANT_Y.matcher(lemma).matches()) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return lemma.endsWith("e") ? lemma + "d" : doubled(lemma) + "ed";
    }

    private static String ing(String lemma) {
        if (lemma.endsWith("ie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        boolean dropsE = lemma.endsWith("e") && !KEEPS_E.matcher(lemma).matches();
        return (dropsE ? lemma.substring(0, lemma.length() - 1) : doubled(lemma)) + "ing";
    }

    private static String doubled(String lemma) {
        return Inflections.doublesItsConsonant(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }
}
