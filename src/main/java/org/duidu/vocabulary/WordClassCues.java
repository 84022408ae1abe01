package org.duidu.vocabulary;

import java.util.Set;
import org.duidu.lesson.PartOfSpeech;

/** A guess at the word class from the word before: {@code the record}, but {@code to record}. */
final class WordClassCues {
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "a", "an", "the", "this", "these", "those", "my", "your", "his", "its", "our", "their", "some", "any", "no",
            "every", "each", "another", "many", "few", "several", "more", "of", "in", "for", "with", "by", "from",
            "at");
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "did", "do", "does",
            "not", "don't", "didn't", "doesn't", "won't", "can't", "i", "you", "he", "she", "it", "we", "they", "who",
            "let", "please", "never", "always");

    private WordClassCues() {}

    /** Whether the word before a span speaks for a class. */
    static boolean speakFor(PartOfSpeech partOfSpeech, TokenizedText text, Span span) {
        if (text.before(span.start()) != TokenizedText.Joint.SPACE) {
            return false;
        }
        String before = text.token(span.start() - 1).key();
        return switch (partOfSpeech) {
            case NOUN -> BEFORE_NOUNS.contains(before);
            case VERB -> BEFORE_VERBS.contains(before);
            default -> false;
        };
    }
}
