package org.duidu.ui.crossword;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.duidu.crossword.Cell;
import org.duidu.crossword.CellState;
import org.duidu.crossword.Clue;
import org.duidu.crossword.ClueKind;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Numbering;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.Puzzle;
import org.duidu.ui.kit.Localized;

/** What is said of a puzzle's clues and cells, on screen and to those who listen to it. */
final class PlayTexts {
    private static final char NO_LETTER_YET = '_';

    /** Keeps a pattern on one line, and the length of an answer with the end of its clue. */
    private static final char HARD_SPACE = '\u00a0';

    private final Localized words;
    private final Crossword crossword;
    private final Numbering numbering;
    private final Puzzle puzzle;
    private final boolean voice;

    /**
     * @param voice whether spoken clues can be heard; if not, they are read
     */
    PlayTexts(Localized words, Crossword crossword, Puzzle puzzle, boolean voice) {
        this.words = words;
        this.crossword = crossword;
        this.numbering = crossword.numbering();
        this.puzzle = puzzle;
        this.voice = voice;
    }

    /** Its name, such as {@code 4 across}. */
    String name(PlacedWord word) {
        return words.now("play.name." + word.direction().name().toLowerCase(Locale.ROOT), numbering.of(word));
    }

    /** Its name where room is short, such as {@code 4→}. */
    String mark(PlacedWord word) {
        return numbering.of(word) + (word.direction() == Direction.ACROSS ? "→" : "↓");
    }

    /** Its gap in the article, with the letters that are there, such as {@code 4→ _ E _ _}. */
    String gap(PlacedWord word) {
        return mark(word) + HARD_SPACE + pattern(word);
    }

    int number(PlacedWord word) {
        return numbering.of(word);
    }

    /** The clue with the answer's length. Other answers that are not solved yet are gaps in it, such as {@code [4→]}. */
    String clue(PlacedWord word) {
        return clue(word, this::mark);
    }

    /** The clue for those who listen to it. */
    String spokenClue(PlacedWord word) {
        return clue(word, this::name);
    }

    private String clue(PlacedWord word, Function<PlacedWord, String> named) {
        String text = isHeard(word) ? words.now("play.spoken") : text(word, named);
        return text + HARD_SPACE + word.answer().enumeration();
    }

    private String text(PlacedWord word, Function<PlacedWord, String> named) {
        return crossword.clueText(
                word, other -> puzzle.isRight(other) ? Optional.empty() : Optional.of("[" + named.apply(other) + "]"));
    }

    boolean isHeard(PlacedWord word) {
        return voice && crossword.clue(word).kind() == ClueKind.SPOKEN;
    }

    /** More to go by, to be shown when asked for; empty if there is no more. */
    String help(PlacedWord word) {
        Clue clue = crossword.clue(word);
        return isHeard(word) ? text(word, this::mark) : clue.help();
    }

    /** The letters that are there, such as {@code _ E _ _}. */
    String pattern(PlacedWord word) {
        StringJoiner letters = new StringJoiner(String.valueOf(HARD_SPACE));
        puzzle.entered(word)
                .replace(CellState.NO_LETTER, NO_LETTER_YET)
                .chars()
                .forEach(letter -> letters.add(Character.toString(letter)));
        return letters.toString();
    }

    /** A cell with everything that a glance at the grid would tell. */
    String cell(Cursor cursor) {
        Cell cell = cursor.cell();
        PlacedWord word = puzzle.wordAt(cell, cursor.direction()).orElseThrow();
        return words.now(
                "play.cell",
                cell.row() + 1,
                cell.col() + 1,
                content(puzzle.at(cell)),
                name(word),
                word.length(),
                word.cells().indexOf(cell) + 1,
                spokenClue(word),
                pattern(word));
    }

    private String content(CellState state) {
        if (state.isEmpty()) {
            return words.now("play.cell.empty");
        }
        String letter = String.valueOf(state.letter());
        if (state.mark() != CellState.Mark.NONE) {
            return words.now("play.cell." + state.mark().name().toLowerCase(Locale.ROOT), letter);
        }
        return state.pencil() ? words.now("play.cell.pencil", letter) : letter;
    }

    /** What a word's letters have been told, for those who do not see their marks; empty if nothing. */
    String marks(PlacedWord word) {
        List<Cell> cells = word.cells();
        StringJoiner wrong = new StringJoiner(words.now("play.form.and"));
        for (int i = 0; i < cells.size(); i++) {
            if (puzzle.at(cells.get(i)).mark() == CellState.Mark.WRONG) {
                wrong.add(String.valueOf(i + 1));
            }
        }
        if (wrong.length() > 0) {
            return words.now("play.form.wrong", wrong.toString());
        }
        return puzzle.isRight(word) ? words.now("play.form.solved") : "";
    }
}
