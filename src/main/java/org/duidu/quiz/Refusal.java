package org.duidu.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duidu.messages.Messages;

/**
 * Why a question, or a wrong option of one, was not made.
 *
 * @param word the entry it would have asked for; empty if it asks for none
 * @param reason what stood in the way
 * @param details for the words of the reason: the option refused, or the sentence; may be empty
 */
public record Refusal(QuestionKind kind, Optional<QuizWord> word, Reason reason, List<String> details) {
    public Refusal {
        details = List.copyOf(details);
    }

    /** What can stand in the way of a question. The comments say what {@link Refusal#details} hold. */
    public enum Reason {
        /** The entry has no Chinese. */
        NO_CHINESE,
        /** The entry has no definition. */
        NO_DEFINITION,
        /** The definition says the word itself: the word found. */
        DEFINITION_SAYS_WORD,
        /** The Chinese is written in English letters that show the word. */
        CHINESE_SAYS_WORD,
        /** No example has the word. */
        NO_EXAMPLE,
        /** The word stands nowhere in the article. */
        NOT_IN_ARTICLE,
        /** Its sentence has too few words beside the gap: the sentence. */
        STEM_TOO_SHORT,
        /** The word stands in the rest of its sentence too: the sentence. */
        WORD_IN_STEM,
        /** Its sentence has no Chinese and the entry neither, so that several words would fit: the sentence. */
        NOTHING_TO_GO_BY,
        /** Another entry means the same, so that typing it would be right: that entry. */
        ANOTHER_WORD_FITS,
        /** A sentence would take several forms of the word. */
        FORM_NOT_FORCED,
        /** Too few other words would make wrong options: how many there are. */
        TOO_FEW_OPTIONS,
        /** Too few entries, sentences or paragraphs for this kind: how many there are. */
        TOO_FEW_PARTS,
        /** More than one word, or characters that are no letters. */
        NOT_ONE_WORD,
        /** Too short or too long to be spelt from letters. */
        WRONG_LENGTH,
        /** It has no vowel to fill in. */
        NO_VOWEL,
        /** Its letters make another word too: the word. */
        ANAGRAM,
        /** The pattern of consonants fits another word too: the word. */
        SAME_CONSONANTS,
        /** Every sentence has it in its base form. */
        NO_OTHER_FORM,
        /** No sentence is short or long enough. */
        NO_FIT_SENTENCE,
        /** Another order would be right too: the sentence. */
        SEVERAL_ORDERS,
        /** English and Chinese are not surely paired. */
        UNSURE_PAIRS,
        /** The lesson has no questions of its author's. */
        NO_QUESTIONS,
        /** A question of the author's lacks a right or a wrong choice, or has two alike: the question. */
        UNUSABLE_CHOICES,
        /** A wrong option is the word itself, in whatever form: the option. */
        OPTION_IS_ANSWER,
        /** A wrong option has another part of speech: the option. */
        OPTION_OTHER_CLASS,
        /** A wrong option cannot be put into the form that the gap wants: the option. */
        OPTION_OTHER_FORM,
        /** A wrong option shares a meaning with the answer: the option. */
        OPTION_SYNONYM,
        /** A wrong option is a kind of the answer, or the answer a kind of it: the option. */
        OPTION_KIND_OF,
        /** A wrong option has a Chinese gloss in common with the answer: the option. */
        OPTION_SAME_CHINESE,
        /** A wrong option is defined almost as the answer: the option. */
        OPTION_SAME_DEFINITION,
        /** A wrong option contains the answer, or the answer it: the option. */
        OPTION_CONTAINS,
        /** A wrong option stands in the sentence: the option. */
        OPTION_IN_STEM,
        /** The Chinese of the sentence has a gloss of a wrong option: the option. */
        OPTION_IN_CHINESE,
        /** A lesson has a wrong option beside the word that stands at the gap: the option. */
        OPTION_COLLOCATES,
        /** A wrong option looks so unlike the answer that it gives itself away: the option. */
        OPTION_STANDS_OUT;

        /** Whether it is about one wrong option, not about the question. */
        public boolean isOfOption() {
            return name().startsWith("OPTION_");
        }

        /** Its name for files, such as {@code no-chinese}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "quiz.refused." + word();
        }
    }

    /** The reason in a sentence. */
    public String message(Messages messages) {
        return messages.text(reason.messageKey(), details.toArray());
    }
}
