package org.duidu.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Words;

/** Small questions about English words and texts. */
final class English {
    /** Words that tell nothing of what a text is about, and go with any word. */
    private static final Set<String> GRAMMAR = Set.of(
            "a",
            "about",
            "all",
            "also",
            "am",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "been",
            "being",
            "but",
            "by",
            "can",
            "could",
            "did",
            "do",
            "does",
            "doing",
            "each",
            "every",
            "for",
            "from",
            "had",
            "has",
            "have",
            "having",
            "he",
            "her",
            "hers",
            "him",
            "his",
            "i",
            "if",
            "in",
            "into",
            "is",
            "it",
            "its",
            "may",
            "me",
            "might",
            "more",
            "most",
            "must",
            "my",
            "no",
            "not",
            "of",
            "on",
            "one",
            "or",
            "other",
            "others",
            "our",
            "over",
            "shall",
            "she",
            "should",
            "so",
            "some",
            "something",
            "someone",
            "somebody",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "to",
            "too",
            "up",
            "us",
            "very",
            "was",
            "we",
            "were",
            "what",
            "when",
            "which",
            "who",
            "whose",
            "will",
            "with",
            "would",
            "you",
            "your");

    private English() {}

    static boolean isGrammar(String word) {
        return GRAMMAR.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a text in lower case, in order. */
    static List<String> words(String text) {
        return Words.of(text).stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The base forms of all words of a text that are about something. */
    static Set<String> content(String text, Lemmatizer lemmatizer) {
        return words(text).stream()
                .filter(word -> !isGrammar(word))
                .flatMap(word -> lemmatizer.lemmas(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A word as it stands inside a sentence: without the capital that the beginning of a sentence gave it. */
    static String inside(String word, String headword) {
        boolean capital = !headword.isEmpty() && Character.isUpperCase(headword.codePointAt(0));
        return capital || word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    static boolean startsWithVowel(String word) {
        return !word.isEmpty() && "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }

    /** All that is equal if two texts are the same answer: case, hyphens, spaces and punctuation do not count. */
    static String letters(String text) {
        return Words.normal(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
