package org.duidu.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duidu.text.Lemmatizer;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What can be measured in a lesson, for its author. Only the article counts.
 *
 * @param meetings the words that it teaches, those met most often first
 * @param list the name of the word list that it was held against, empty if there was none
 * @param coverage how much of it the list covers, empty if there was none
 */
public record LessonFacts(
        Readability readability, List<Meeting> meetings, Optional<String> list, Optional<Coverage> coverage) {
    public LessonFacts {
        meetings = List.copyOf(meetings);
    }

    /**
     * A word of the vocabulary.
     *
     * @param times how often the article and the key points have it, in any form
     */
    public record Meeting(String word, int times) {}

    public static LessonFacts of(LinkedLesson linked, Optional<WordList> list, Lemmatizer lemmatizer) {
        return new LessonFacts(
                Readability.of(linked),
                meetings(linked),
                list.map(WordList::name),
                list.map(known -> Coverage.of(linked, known, lemmatizer)));
    }

    private static List<Meeting> meetings(LinkedLesson linked) {
        var vocabulary = linked.lesson().vocabulary();
        return IntStream.range(0, vocabulary.size())
                .mapToObj(entry -> new Meeting(
                        vocabulary.get(entry).headword(),
                        linked.occurrencesOf(entry).size()))
                .sorted(Comparator.comparingInt((Meeting one) -> -one.times()))
                .toList();
    }

    /** How many words it teaches. */
    public int entries() {
        return meetings.size();
    }

    /** Running words. */
    public int words() {
        return readability.words();
    }

    /** Running words to each word that is taught; 0 if none is. */
    public int wordsPerEntry() {
        return entries() == 0 ? 0 : words() / entries();
    }
}
