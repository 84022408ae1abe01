package org.duidu.text;

import java.util.Set;

/**
 * Words of the closed classes that look inflected but are not, or that only the verb inflects. WordNet has no such words
 * and takes {@code his} for several {@code hi}s and {@code was} for the state of Washington's plural.
 */
final class FunctionWords {
    private static final Set<String> NEVER_INFLECTED = Set.of(
            "a", "across", "after", "always", "an", "as", "at", "besides", "by", "during", "for", "he", "her", "hers",
            "him", "his", "i", "in", "it", "its", "less", "me", "never", "of", "on", "or", "ours", "over", "perhaps",
            "plus", "she", "so", "the", "theirs", "them", "these", "they", "this", "those", "thus", "to", "under",
            "unless", "us", "we", "whereas", "who", "whose", "yes", "yours");

    private static final Set<String> FORMS_OF_AUXILIARIES = Set.of(
            "am", "are", "been", "did", "do", "does", "done", "had", "has", "have", "having", "is", "was", "were");

    private FunctionWords() {}

    static boolean neverInflected(String word) {
        return NEVER_INFLECTED.contains(word);
    }

    static boolean onlyVerb(String word) {
        return FORMS_OF_AUXILIARIES.contains(word);
    }
}
