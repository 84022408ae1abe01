package org.duidu.crossword;

import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;

/**
 * A puzzle to be solved, printed or handed on.
 *
 * @param clues one for each word of the layout, in its order
 * @param seed that made layout and clues
 * @param choice the kind of clue that was wished
 */
public record Crossword(Bilingual title, Layout layout, List<Clue> clues, long seed, ClueChoice choice) {
    public Crossword {
        clues = List.copyOf(clues);
        if (clues.size() != layout.words().size()) {
            throw new IllegalArgumentException(
                    clues.size() + " clues for " + layout.words().size() + " words");
        }
    }

    /** @throws IllegalArgumentException for a word that is not in the layout */
    public Clue clue(PlacedWord word) {
        int index = layout.words().indexOf(word);
        if (index < 0) {
            throw new IllegalArgumentException("not in the layout: " + word);
        }
        return clues.get(index);
    }

    /** A clue with the length of its answer behind it, such as {@code a kind of tea (5)}. */
    public String clueWithLength(PlacedWord word) {
        return clue(word).text() + " " + word.answer().enumeration();
    }

    public Numbering numbering() {
        return layout.numbering();
    }

    /** A sentence for each clue that is not of the kind that was wished. */
    public List<String> notes(Messages messages) {
        return layout.words().stream()
                .flatMap(word -> clue(word).note(word.answer(), messages).stream())
                .toList();
    }
}
