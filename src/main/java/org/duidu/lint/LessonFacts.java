package org.duidu.lint;

import java.util.Optional;
import org.duidu.text.Lemmatizer;
import org.duidu.vocabulary.LinkedLesson;

/**
 * What can be measured in a lesson, for its author. Only the article counts.
 *
 * @param entries how many words it teaches
 * @param list the name of the word list that it was held against, empty if there was none
 * @param coverage how much of it the list covers, empty if there was none
 */
public record LessonFacts(Readability readability, int entries, Optional<String> list, Optional<Coverage> coverage) {

    public static LessonFacts of(LinkedLesson linked, Optional<WordList> list, Lemmatizer lemmatizer) {
        return new LessonFacts(
                Readability.of(linked),
                linked.lesson().vocabulary().size(),
                list.map(WordList::name),
                list.map(known -> Coverage.of(linked, known, lemmatizer)));
    }

    /** Running words. */
    public int words() {
        return readability.words();
    }

    /** Running words to each word that is taught; 0 if none is. */
    public int wordsPerEntry() {
        return entries == 0 ? 0 : words() / entries;
    }
}
