package org.duidu.lint;

import java.util.List;
import org.duidu.lesson.Section.Role;
import org.duidu.lesson.TextSection;
import org.duidu.text.SentenceSplitter;
import org.duidu.text.Syllables;
import org.duidu.text.Word;
import org.duidu.text.Words;
import org.duidu.vocabulary.LinkedLesson;

/**
 * How hard an article's English is by the length of its words and sentences: Flesch's reading ease (1948) and the grade
 * of Kincaid and others (1975). Both were made for native readers in the United States, and a page more or less changes
 * them, so they are told as a band, as the estimate that they are.
 *
 * @param words running words
 * @param sentences sentences
 * @param syllables syllables of all words, counted by their spelling
 */
public record Readability(int words, int sentences, int syllables) {
    private static final int ENOUGH_WORDS = 100;

    /** How a reader finds it. */
    public enum Band {
        /** Under a hundred words, where a single long word would decide. */
        TOO_SHORT,
        VERY_EASY,
        EASY,
        PLAIN,
        HARD,
        VERY_HARD
    }

    static Readability of(LinkedLesson linked) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var section : linked.lesson().sections()) {
            if (section instanceof TextSection text && text.role() == Role.ARTICLE) {
                for (var paragraph : text.paragraphs()) {
                    List<Word> found = Words.of(paragraph.en().text());
                    words += found.size();
                    sentences += SentenceSplitter.english(paragraph.en().text()).size();
                    syllables += found.stream()
                            .mapToInt(word -> Syllables.in(word.text()))
                            .sum();
                }
            }
        }
        return new Readability(words, sentences, syllables);
    }

    /** 206.835 - 1.015 words a sentence - 84.6 syllables a word: 100 is very easy, 0 very hard. */
    double ease() {
        return 206.835 - 1.015 * wordsPerSentence() - 84.6 * syllables / Math.max(1, words);
    }

    /** 0.39 words a sentence + 11.8 syllables a word - 15.59: the school year in the United States. */
    double grade() {
        return 0.39 * wordsPerSentence() + 11.8 * syllables / Math.max(1, words) - 15.59;
    }

    /** Words a sentence, on average. */
    public double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }

    /** Flesch's own names of the bands of his scale, two by two. */
    public Band band() {
        if (words < ENOUGH_WORDS) {
            return Band.TOO_SHORT;
        }
        double ease = ease();
        return ease >= 90
                ? Band.VERY_EASY
                : ease >= 70 ? Band.EASY : ease >= 60 ? Band.PLAIN : ease >= 30 ? Band.HARD : Band.VERY_HARD;
    }

    /** The school years in the United States whose pupils it suits, such as 4 for the fourth and fifth. */
    public int schoolYear() {
        return (int) Math.max(1, Math.min(16, Math.floor(grade())));
    }
}
