package org.duidu.crossword;

import java.util.Locale;
import org.duidu.messages.Messages;

/** What a clue is made of. */
public enum ClueKind {
    /** The entry's definition in English. */
    DEFINITION,
    /** The entry's Chinese. */
    CHINESE,
    /** One of the entry's examples with a gap. */
    EXAMPLE_GAP,
    /** A sentence of the article with a gap. */
    ARTICLE_GAP,
    /** The word is sounded by a voice. Its text is that of another kind, for paper and for where no voice sounds. */
    SPOKEN,
    /** As it stands in a words file. */
    GIVEN,
    /** The answer's letters in another order, for a word of which no more is known. */
    LETTERS;

    /** Its name inside a sentence, such as {@code example sentence}. */
    public String name(Messages messages) {
        return messages.text("clue.kind." + word());
    }

    /** Its name for programs, such as {@code example-gap}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
