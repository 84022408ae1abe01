package org.duidu.ui.puzzles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.crossword.WordOrigin;
import org.duidu.crossword.WordSource;
import org.duidu.crossword.WordsFile;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.library.LibraryEntry;
import org.duidu.review.WordKey;
import org.duidu.text.Lemmatizer;

/**
 * A word that can be taken into a puzzle.
 *
 * @param about what is shown behind it: part of speech and Chinese, or the clue of a words file
 */
record ChosenWord(WordSource source, WordOrigin origin, String about) {

    /** All words of a lesson, none of one that cannot be read. */
    static List<ChosenWord> of(LibraryEntry entry, Lemmatizer lemmatizer) {
        List<ChosenWord> words = new ArrayList<>();
        entry.checked().linked().ifPresent(linked -> {
            for (int index = 0; index < linked.lesson().vocabulary().size(); index++) {
                VocabularyEntry word = linked.lesson().vocabulary().get(index);
                WordOrigin origin =
                        new WordOrigin(entry.key(), word.headword(), "", Optional.of(WordKey.of(word, lemmatizer)));
                String about = (word.partOfSpeech() + "  " + word.zh()).strip();
                words.add(new ChosenWord(new WordSource.OfLesson(linked, index), origin, about));
            }
        });
        return words;
    }

    static List<ChosenWord> of(WordsFile file) {
        return file.words().stream()
                .map(WordSource.Listed.class::cast)
                .map(word -> listed(new WordOrigin("", word.word(), word.clue(), Optional.empty()), word.line()))
                .toList();
    }

    /**
     * A word that brings its own clue.
     *
     * @param line from 1
     */
    static ChosenWord listed(WordOrigin origin, int line) {
        return new ChosenWord(new WordSource.Listed(origin.word(), origin.clue(), line), origin, origin.clue());
    }

    String word() {
        return origin.word();
    }
}
