package org.duidu.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duidu.text.WordForm;

/**
 * Whether a sentence takes only one form of a word. It is sure of it where a word of grammar beside the gap says so, or,
 * for a tense, where another verb or a time does; Chinese, which marks neither, is no help.
 */
final class ForcedForm {
    private static final Set<String> BE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "being", "i'm", "he's", "she's", "it's", "we're");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> BEFORE_ING = Set.of(
            "by",
            "of",
            "without",
            "after",
            "before",
            "about",
            "keep",
            "kept",
            "keeps",
            "stop",
            "stopped",
            "enjoy",
            "enjoys",
            "enjoyed",
            "finish",
            "finished",
            "avoid");
    private static final Set<String> OPENS_OBJECT = Set.of(
            "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that", "these", "those", "me",
            "him", "us", "them", "it", "some", "any", "each", "every");
    private static final Set<String> BEHIND_PARTICIPLE =
            Set.of("by", "from", "in", "on", "at", "with", "into", "to", "for", "under", "during", "over");
    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "did",
            "didn't",
            "wasn't",
            "weren't",
            "yesterday",
            "ago",
            "went",
            "came",
            "said",
            "saw",
            "took",
            "got",
            "felt",
            "began",
            "became",
            "gave",
            "found",
            "knew",
            "told",
            "made");
    private static final Set<String> PRESENT = Set.of(
            "is",
            "are",
            "has",
            "does",
            "don't",
            "doesn't",
            "always",
            "usually",
            "often",
            "sometimes",
            "never",
            "every");
    private static final Set<String> NUMERALS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "many",
            "few",
            "several",
            "these",
            "those",
            "both",
            "dozens",
            "hundreds",
            "thousands");
    private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "aren't", "weren't");
    private static final Pattern PAST_TIME =
            Pattern.compile("\\b(?:last (?:night|week|month|year|summer|spring)|in (?:1[5-9]|20)\\d\\d)\\b");

    private ForcedForm() {}

    static boolean isForced(GapSentence sentence, WordForm form) {
        return switch (form) {
            case ING -> isIng(sentence);
            case PAST -> isParticiple(sentence) || isPast(sentence);
            case THIRD_PERSON -> isPresent(sentence);
            case PLURAL -> before(sentence, NUMERALS) || behind(sentence, PLURAL_VERBS);
            case COMPARATIVE -> behind(sentence, Set.of("than"));
            case SUPERLATIVE, BASE -> false;
        };
    }

    private static boolean isIng(GapSentence sentence) {
        return before(sentence, BEFORE_ING) || before(sentence, BE) && behind(sentence, OPENS_OBJECT);
    }

    private static boolean isParticiple(GapSentence sentence) {
        return before(sentence, HAVE) || before(sentence, BE) && behind(sentence, BEHIND_PARTICIPLE);
    }

    /** A finite verb among past tenses; not after what wants a base form or a participle. */
    private static boolean isPast(GapSentence sentence) {
        return isFinite(sentence)
                && !has(sentence, PRESENT)
                && (has(sentence, PAST) || PAST_TIME.matcher(sentence.text()).find());
    }

    private static boolean isPresent(GapSentence sentence) {
        return isFinite(sentence) && has(sentence, PRESENT) && !has(sentence, PAST);
    }

    private static boolean isFinite(GapSentence sentence) {
        Optional<String> before = sentence.before();
        return before.isPresent()
                && !before(sentence, BE)
                && !before(sentence, HAVE)
                && !before(sentence, BEFORE_ING)
                && !before.get().equals("to")
                && !OPENS_OBJECT.contains(before.get());
    }

    private static boolean has(GapSentence sentence, Set<String> words) {
        List<String> stem = sentence.stem().stream()
                .map(word -> word.text().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return stem.stream().anyMatch(words::contains);
    }

    private static boolean before(GapSentence sentence, Set<String> words) {
        return sentence.before().filter(words::contains).isPresent();
    }

    private static boolean behind(GapSentence sentence, Set<String> words) {
        return sentence.behind().filter(words::contains).isPresent();
    }
}
