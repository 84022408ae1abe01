package org.duidu.quiz;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.text.WordClass;
import org.duidu.text.Words;

/** Marks a typed English word or phrase. */
final class TypedMarking {
    private static final Pattern LEADING = Pattern.compile("^(?:to|a|an|the) (?=.)");
    /** Words up to this length must be right in every letter; up to the next, one slip is allowed; above, two. */
    private static final int SHORT = 3;

    private static final int MIDDLE = 7;

    private final Lemmatizer lemmatizer;
    private final Thesaurus thesaurus;
    private final Set<String> knownWords;

    TypedMarking(Lemmatizer lemmatizer, Thesaurus thesaurus, Set<String> knownWords) {
        this.lemmatizer = lemmatizer;
        this.thesaurus = thesaurus;
        this.knownWords = Set.copyOf(knownWords);
    }

    MarkedPart mark(String typed, List<String> accepted, MarkingRules rules) {
        String given = typed.strip();
        String right = accepted.get(0);
        if (letters(given).isEmpty()) {
            return new MarkedPart("", right, 0, Verdict.OPEN, List.of());
        }
        for (String answer : accepted) {
            if (letters(answer).equals(letters(given))) {
                return new MarkedPart(given, answer, 1, Verdict.RIGHT, List.of());
            }
        }
        if (accepted.stream().anyMatch(answer -> areForms(given, answer))) {
            return differing(given, right, 0.5, Verdict.WRONG_FORM);
        } else if (accepted.stream().anyMatch(answer -> areSynonyms(given, answer))) {
            return differing(given, right, 0, Verdict.SYNONYM);
        } else if (isWord(given)) {
            return differing(given, right, 0, Verdict.OTHER_WORD);
        }
        for (String answer : accepted) {
            if (isSlip(letters(given), letters(answer))) {
                return differing(given, answer, rules.slip(), Verdict.SLIP);
            }
        }
        return differing(given, right, 0, Verdict.WRONG);
    }

    /** What counts of an answer: no case, spaces, hyphens or final stop, no leading article or to. */
    static String letters(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace("“", "\"")
                .replace("”", "\"")
                .toLowerCase(Locale.ROOT);
        String bare = LEADING.matcher(normal.replaceAll("[.。]$", "")).replaceFirst("");
        return bare.replaceAll("[\\s\\p{Pd}]", "");
    }

    /** One letter wrong, missing, too many, or swapped with its neighbour; two in a long word; never the first. */
    static boolean isSlip(String given, String right) {
        int allowed = right.length() <= SHORT ? 0 : right.length() <= MIDDLE ? 1 : 2;
        return !given.isEmpty()
                && given.charAt(0) == right.charAt(0)
                && Math.abs(given.length() - right.length()) <= allowed
                && Distance.between(given, right) <= allowed;
    }

    private boolean areForms(String given, String answer) {
        List<String> one = English.words(given);
        List<String> other = English.words(answer);
        if (one.size() != other.size()) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < one.size(); i++) {
            Set<String> common = new HashSet<>(lemmatizer.lemmas(one.get(i)));
            common.retainAll(lemmatizer.lemmas(other.get(i)));
            all &= !common.isEmpty();
        }
        return all;
    }

    private boolean areSynonyms(String given, String answer) {
        String one = Words.normal(given.toLowerCase(Locale.ROOT));
        String other = Words.normal(answer.toLowerCase(Locale.ROOT));
        for (WordClass wordClass : WordClass.values()) {
            for (String lemma : lemmatizer.lemmas(one, wordClass)) {
                if (lemmatizer.lemmas(other, wordClass).stream()
                        .anyMatch(same -> thesaurus.areSynonyms(lemma, same, wordClass))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWord(String given) {
        List<String> words = English.words(given);
        return !words.isEmpty() && words.stream().allMatch(word -> knownWords.contains(word) || thesaurus.isWord(word));
    }

    private static MarkedPart differing(String given, String right, double score, Verdict verdict) {
        return new MarkedPart(given, right, score, verdict, Differences.between(given, right));
    }
}
