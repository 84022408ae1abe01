package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.vocabulary.LinkedLesson;

/**
 * A sentence in pieces, with its Chinese; put them in order. The first word keeps its capital and the last its full stop.
 * Sentences with parts that could stand elsewhere too are left out: lists, adverbs that move, two adverbials in a row.
 */
final class SentenceJumble extends LessonMaker<ArticleSentence> {
    private static final int FEWEST = 5;
    private static final int MOST = 14;
    /** Above this, words are joined to pieces. */
    private static final int MOST_PIECES = 8;

    private static final Set<String> MOVABLE = Set.of(
            "also",
            "always",
            "often",
            "usually",
            "sometimes",
            "never",
            "ever",
            "now",
            "then",
            "there",
            "here",
            "today",
            "soon",
            "still",
            "already",
            "just",
            "only",
            "even",
            "again",
            "perhaps",
            "maybe",
            "however",
            "too",
            "yet",
            "once",
            "almost",
            "quite",
            "really",
            "later",
            "together",
            "away",
            "back",
            "and",
            "or",
            "but",
            "both",
            "either",
            "tonight",
            "yesterday",
            "tomorrow",
            "everywhere",
            "meanwhile",
            "instead",
            "therefore");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "for", "with", "by", "from", "to", "into", "over", "under", "after", "before", "during",
            "through", "without", "about", "near", "since", "until", "between", "behind", "along", "around", "across");

    SentenceJumble() {
        super(QuestionKind.SENTENCE_JUMBLE);
    }

    @Override
    List<ArticleSentence> units(LinkedLesson lesson, Material material) {
        return material.sentences(lesson).stream()
                .filter(ArticleSentence::single)
                .filter(ArticleSentence::isSurelyPaired)
                .filter(sentence -> sentence.english().matches("\\p{Lu}[^“”\"‘:;()—]*[.?!]"))
                .filter(sentence -> {
                    int tokens = sentence.english().split("\\s+").length;
                    return tokens >= FEWEST && tokens <= MOST;
                })
                .toList();
    }

    @Override
    Reason nothing() {
        return Reason.NO_FIT_SENTENCE;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, ArticleSentence sentence, Material material, Random random) {
        boolean elsewhere = material.sentences(lesson).stream()
                .anyMatch(other -> isOtherOrder(other.english(), sentence.english()));
        if (elsewhere || !hasOneOrder(sentence.english())) {
            return refused(Reason.SEVERAL_ORDERS, sentence.english());
        }
        List<String> pieces = pieces(List.of(sentence.english().split("\\s+")));
        Shuffled shuffled = Shuffled.otherwise(pieces, random);
        Prompt prompt = Prompt.of(new Prompt.Chinese(sentence.chinese()));
        QuestionHead head = head(id, prompt, List.of(), Optional.of(sentence.place()));
        return Attempt.made(
                new OrderQuestion(head, shuffled.texts(), shuffled.places(), sentence.english()), List.of());
    }

    /** Whether two sentences have the same words in different orders. */
    static boolean isOtherOrder(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        List<String> first = English.words(one);
        List<String> second = English.words(other);
        return !first.equals(second)
                && first.stream()
                        .sorted()
                        .toList()
                        .equals(second.stream().sorted().toList());
    }

    /** Whether no part of a sentence could as well stand elsewhere, as far as single words tell. */
    static boolean hasOneOrder(String sentence) {
        List<String> words = English.words(sentence);
        List<String> inner = words.subList(1, words.size());
        boolean moves = inner.stream().anyMatch(word -> MOVABLE.contains(word) || word.endsWith("ly"));
        long adverbials = words.stream().filter(PREPOSITIONS::contains).count();
        return !moves && !sentence.contains(",") && adverbials <= 1;
    }

    /** Words, or runs of two or three words, as many as can be laid out. */
    private static List<String> pieces(List<String> tokens) {
        if (tokens.size() <= MOST_PIECES) {
            return tokens;
        }
        List<String> pieces = new ArrayList<>();
        int count = (tokens.size() + 1) / 2;
        for (int piece = 0; piece < count; piece++) {
            int from = piece * tokens.size() / count;
            int to = (piece + 1) * tokens.size() / count;
            pieces.add(String.join(" ", tokens.subList(from, to)));
        }
        return pieces;
    }
}
