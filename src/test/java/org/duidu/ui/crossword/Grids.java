package org.duidu.ui.crossword;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duidu.crossword.Answer;
import org.duidu.crossword.Clue;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueKind;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Direction;
import org.duidu.crossword.Layout;
import org.duidu.crossword.OtherAnswer;
import org.duidu.crossword.PlacedWord;
import org.duidu.lesson.Bilingual;
import org.duidu.text.TextRange;

/**
 * A puzzle for tests.
 *
 * <pre>
 *   0123456
 * 0 CAT...S
 * 1 ..E...U
 * 2 .ONE..N
 * </pre>
 *
 * 1 across CAT, 4 across ONE, 2 down TEN, 3 down SUN.
 */
final class Grids {
    static final PlacedWord CAT = word("cat", 0, 0, Direction.ACROSS);
    static final PlacedWord TEN = word("ten", 0, 2, Direction.DOWN);
    static final PlacedWord SUN = word("sun", 0, 6, Direction.DOWN);
    static final PlacedWord ONE = word("one", 2, 1, Direction.ACROSS);

    private Grids() {}

    static Crossword crossword() {
        Layout layout = new Layout(List.of(CAT, TEN, SUN, ONE), 3, 7, List.of(), 1);
        List<Clue> clues = List.of(
                clue("a pet that purrs"),
                clue("twice five"),
                clue("它在天上"),
                new Clue(
                        ClueKind.EXAMPLE_GAP,
                        Optional.empty(),
                        "_____ cat or two?",
                        "一隻還是兩隻貓？",
                        Optional.empty(),
                        List.of(new OtherAnswer(new TextRange(6, 9), "CAT"))));
        return new Crossword(new Bilingual("Small words", "小字"), layout, clues, 1, ClueChoice.DEFINITION);
    }

    static PlacedWord word(String letters, int row, int col, Direction direction) {
        Answer answer = new Answer(letters.toUpperCase(Locale.ROOT), letters, "(" + letters.length() + ")", List.of(0));
        return new PlacedWord(answer, row, col, direction);
    }

    private static Clue clue(String text) {
        return new Clue(ClueKind.DEFINITION, Optional.empty(), text, "", Optional.empty(), List.of());
    }
}
