package org.duidu.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duidu.review.Side;

/**
 * What a question asks for. The name in small letters with hyphens is what commands and files call it; the words of its
 * name and of its instruction are under {@link #messageKey()} and {@link #taskKey()}.
 */
public enum QuestionKind {
    /** An English word; choose its Chinese. */
    WORD_TO_CHINESE(Side.RECEPTIVE),
    /** Chinese; choose the word. */
    CHINESE_TO_WORD(Side.RECEPTIVE),
    /** An English definition; choose the word. */
    DEFINITION_TO_WORD(Side.RECEPTIVE),
    /** A gap in the entry's own example; choose the word. */
    EXAMPLE_CHOICE(Side.RECEPTIVE),
    /** A gap in the entry's own example; type the word. */
    EXAMPLE_TYPED(Side.PRODUCTIVE),
    /** A gap in a sentence of the article; choose the word. */
    ARTICLE_GAP(Side.RECEPTIVE),
    /** Several gaps in a paragraph of the article; choose from a bank of words. */
    ARTICLE_BANK(Side.RECEPTIVE),
    /** Words and their Chinese; pair them. */
    MATCHING(Side.RECEPTIVE),
    /** The letters of the word and two more; lay the word with them. */
    LETTER_TILES(Side.PRODUCTIVE),
    /** The word without its vowels; type it. */
    VOWELS(Side.PRODUCTIVE),
    /** The letters of the word in another order; type it. */
    JUMBLED_LETTERS(Side.PRODUCTIVE),
    /** A word is spoken; type it. Tells how it is spelt, not whether it is understood. */
    DICTATION_WORD(),
    /** A sentence is spoken; type it. */
    DICTATION_SENTENCE(),
    /** The base form is given; type the form that a sentence wants. */
    WORD_FORM(),
    /** A sentence in pieces; put them in order. */
    SENTENCE_JUMBLE(),
    /** Sentences or paragraphs of the article; put them in order. */
    TEXT_ORDER(),
    /** English sentences and their Chinese; pair them. */
    SENTENCE_PAIRS(),
    /** An English sentence; choose its Chinese among its neighbours. */
    WHICH_CHINESE(),
    /** A question on the article that the lesson's author wrote. */
    COMPREHENSION(),
    /** A sentence in which one word was replaced; find it. */
    FIND_MISTAKE(Side.RECEPTIVE);

    private final Set<Side> sides;

    QuestionKind(Side... sides) {
        this.sides = Set.of(sides);
    }

    /** The kind of a name such as {@code word-to-chinese}; empty if there is none. */
    public static Optional<QuestionKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name for commands and files: {@code word-to-chinese}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name on screen. */
    public String messageKey() {
        return "quiz.kind." + word();
    }

    /** The key of what the learner is told to do. */
    public String taskKey() {
        return "quiz.task." + word();
    }

    /**
     * Which sides of a word's memory an answer tells of; none if it is kept for the record alone. Who chooses from a few
     * options may have guessed: that tells of the receptive side only.
     */
    public Set<Side> sides() {
        return sides;
    }

    /** Whether something has to be spoken: without a voice it cannot be asked. */
    public boolean needsVoice() {
        return this == DICTATION_WORD || this == DICTATION_SENTENCE;
    }

    /** Whether letters of the word are shown, so that a right answer had help. */
    public boolean givesLetters() {
        return this == LETTER_TILES || this == VOWELS || this == JUMBLED_LETTERS;
    }
}
