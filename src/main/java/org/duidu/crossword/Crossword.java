package org.duidu.crossword;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * What a clue says while nothing is solved. Other answers of the puzzle that stand in its sentence give way to where
     * they are found, such as {@code [4 down]}: in English as the sentence is, and in signs that every format has.
     */
    public String clueText(PlacedWord word) {
        return clueText(
                word,
                other -> Optional.of("[" + numbering().of(other) + " "
                        + other.direction().name().toLowerCase(Locale.ROOT) + "]"));
    }

    /**
     * What a clue says.
     *
     * @param instead what stands there for another answer of the puzzle; empty where it may be read
     */
    public String clueText(PlacedWord word, Function<PlacedWord, Optional<String>> instead) {
        Clue clue = clue(word);
        StringBuilder text = new StringBuilder(clue.text());
        for (int i = clue.others().size() - 1; i >= 0; i--) {
            OtherAnswer other = clue.others().get(i);
            layout.words().stream()
                    .filter(each -> each.answer().letters().equals(other.letters()))
                    .findFirst()
                    .flatMap(instead)
                    .ifPresent(hidden ->
                            text.replace(other.range().start(), other.range().end(), hidden));
        }
        return text.toString();
    }

    /** A clue with the length of its answer behind it, such as {@code a kind of tea (5)}, while nothing is solved. */
    public String clueWithLength(PlacedWord word) {
        return clueText(word) + " " + word.answer().enumeration();
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
