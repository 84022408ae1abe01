package org.duidu.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duidu.text.TextRange;
import org.duidu.text.Words;
import org.duidu.vocabulary.TokenizedText;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * A text read once, to be held against many answers.
 *
 * @param words each word, and each part of a compound
 */
record SpelledText(TokenizedText tokens, List<SpelledWord> words) {
    /**
     * @param letters A to Z
     */
    record SpelledWord(String letters, TextRange range) {}

    static SpelledText of(String text, VocabularyLinker linker) {
        List<SpelledWord> words = new ArrayList<>();
        Words.of(text).stream()
                .flatMap(word -> Stream.concat(Stream.of(word), word.parts().stream()))
                .forEach(word -> words.add(new SpelledWord(new Spelling(word.text()).letters(), word.range())));
        return new SpelledText(linker.tokenized(text), List.copyOf(words));
    }
}
