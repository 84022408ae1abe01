package org.duidu.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular English inflection backwards, for words that no dictionary has ({@code livestreams}, {@code vlogged}). After
 * the spelling rules in Quirk et al., A Comprehensive Grammar of the English Language, sections 3.5 to 3.10 and 5.80:
 * -s and -es, y to ie, dropped -e, doubled consonant, -ck. Where spelling leaves two base forms open
 * ({@code -ated}: {@code -at} or {@code -ate}) both are given; two forms of one word then still share one.
 */
final class Inflections {
    private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ss|us|is|'s)");
    private static final Pattern SIBILANT_PLURAL = Pattern.compile("(.+(?:s|x|z|ch|sh))es");
    private static final Pattern DOUBLED = Pattern.compile(".*[aeiouy]([bdfglmnprtvz])\\1");
    /** One vowel between consonants, the last of which would be doubled: hop, plan, but not show, fix, play. */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiouy][^aeiouwxy]");

    private static final Pattern NEEDS_E = Pattern.compile(".*(?:[csgzvu]|[^aeioulr]l|[aeiou]th)");
    private static final int SHORTEST_STEM = 3;

    private Inflections() {}

    /** The possible base forms of an unknown lower-case word; the word itself if it bears no ending of that class. */
    static Set<String> baseForms(String word, WordClass wordClass) {
        Set<String> forms = new LinkedHashSet<>();
        switch (wordClass) {
            case NOUN -> addWithoutS(word, forms);
            case VERB -> {
                addWithoutS(word, forms);
                addWithout("ed", word, forms);
                addWithout("ing", word, forms);
            }
            case ADJECTIVE, ADVERB -> {
                addWithout("er", word, forms);
                addWithout("est", word, forms);
            }
        }
        return forms.isEmpty() ? Set.of(word) : forms;
    }

    /** Whether a stem has a short vowel before one consonant, so that it doubles the consonant before -ed and -ing. */
    static boolean doublesItsConsonant(String stem) {
        return SHORT.matcher(stem).matches();
    }

    private static void addWithoutS(String word, Set<String> forms) {
        if (!word.endsWith("s")
                || word.length() <= SHORTEST_STEM
                || NO_PLURAL.matcher(word).matches()) {
            return;
        }
        String stem = word.substring(0, word.length() - 1);
        Matcher sibilant = SIBILANT_PLURAL.matcher(word);
        if (word.endsWith("ies") && word.length() > SHORTEST_STEM + 1) {
            forms.add(word.substring(0, word.length() - 3) + "y");
        } else if (sibilant.matches()) {
            forms.add(sibilant.group(1));
            forms.add(stem);
        } else {
            forms.add(stem);
            if (word.endsWith("oes")) {
                forms.add(word.substring(0, word.length() - 2));
            }
        }
    }

    private static void addWithout(String ending, String word, Set<String> forms) {
        String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
        if (stem.length() < SHORTEST_STEM || !stem.matches(".*[aeiouy].*")) {
            return;
        }
        if (stem.endsWith("i")) {
            forms.add(stem.substring(0, stem.length() - 1) + "y");
        } else if (stem.endsWith("ck")) {
            forms.add(stem);
            forms.add(stem.substring(0, stem.length() - 1));
        } else if (DOUBLED.matcher(stem).matches()) {
            forms.add(stem.substring(0, stem.length() - 1));
            forms.add(stem);
        } else if (NEEDS_E.matcher(stem).matches()) {
            forms.add(stem + "e");
            forms.add(stem);
        } else {
            forms.add(stem);
            forms.add(stem + "e");
        }
    }
}
