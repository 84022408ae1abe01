package org.duidu.crossword;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of play: letters, pencil, checks, reveals, undo, and how each word was solved. Knows no cursor. For one
 * thread at a time.
 */
public final class Puzzle {
    private final Layout layout;
    private final CrossedWords words;
    private final Map<Cell, CellState> cells;
    private final ResultLog log;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** What the solver did in one go. */
    private record Step(Map<Cell, CellState> before, Map<Cell, CellState> after) {}

    /** Takes a puzzle up where it was left. */
    public Puzzle(PuzzleState state) {
        layout = state.layout();
        words = new CrossedWords(layout);
        cells = new HashMap<>(state.cells());
        cells.keySet().forEach(words::letter);
        log = new ResultLog(words, state.results());
    }

    /** A puzzle that nobody has begun. */
    public static Puzzle of(Layout layout) {
        return new Puzzle(PuzzleState.fresh(layout));
    }

    /** What to keep of it; not the steps that can be undone. */
    public PuzzleState state() {
        return new PuzzleState(layout, cells, log.results());
    }

    public Layout layout() {
        return layout;
    }

    /** All cells that take a letter. */
    public Set<Cell> cells() {
        return words.cells();
    }

    public boolean hasCell(Cell cell) {
        return words.has(cell);
    }

    /** @throws IllegalArgumentException if no word goes through there */
    public CellState at(Cell cell) {
        words.letter(cell);
        return cells.getOrDefault(cell, CellState.EMPTY);
    }

    /** The word that runs through a cell in a direction. */
    public Optional<PlacedWord> wordAt(Cell cell, Direction direction) {
        return words.through(cell, direction);
    }

    /** Its letters so far, with {@link CellState#NO_LETTER} where there is none. */
    public String entered(PlacedWord word) {
        StringBuilder letters = new StringBuilder();
        word.cells().forEach(cell -> letters.append(at(cell).letter()));
        return letters.toString();
    }

    /** Whether every cell of a word has a letter, right or wrong. */
    public boolean isFilled(PlacedWord word) {
        return word.cells().stream().noneMatch(cell -> at(cell).isEmpty());
    }

    public boolean isFilled() {
        return layout.words().stream().allMatch(this::isFilled);
    }

    /** Whether every cell has its right letter. */
    public boolean isSolved() {
        return words.cells().stream().allMatch(this::isRight);
    }

    /** Whether every letter of a word is right. */
    public boolean isRight(PlacedWord word) {
        return word.cells().stream().allMatch(this::isRight);
    }

    public WordResult result(PlacedWord word) {
        return log.of(word);
    }

    public List<WordResult> results() {
        return log.results();
    }

    /**
     * Writes a letter. An accented letter is taken as its base.
     *
     * @return false if nothing changed: it is no letter, or the cell's letter was given
     */
    public boolean enter(Cell cell, String typed, boolean pencil) {
        String letters = lettersOf(typed);
        if (letters.length() != 1) {
            return false;
        }
        return change(Map.of(cell, new CellState(letters.charAt(0), pencil, CellState.Mark.NONE)));
    }

    /**
     * Writes a whole word in one step.
     *
     * @param typed as a solver writes it: case, accents, spaces and hyphens do not matter
     * @return false if nothing changed: it has more or fewer letters than the word, or stands there already
     */
    public boolean enterWord(PlacedWord word, String typed, boolean pencil) {
        String letters = lettersOf(typed);
        if (letters.length() != word.length()) {
            return false;
        }
        Map<Cell, CellState> wanted = new LinkedHashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            wanted.put(word.cell(i), new CellState(letters.charAt(i), pencil, CellState.Mark.NONE));
        }
        return change(wanted);
    }

    /** The letters A to Z that a text stands for: accented and full-width letters give their bases, signs nothing. */
    public static String lettersOf(String typed) {
        return new Spelling(typed).letters();
    }

    /** Empties a cell. @return false if nothing changed */
    public boolean erase(Cell cell) {
        return change(Map.of(cell, CellState.EMPTY));
    }

    /** Empties all cells but those of given letters, in one step. */
    public boolean eraseAll() {
        Map<Cell, CellState> empty = new HashMap<>();
        cells.keySet().forEach(cell -> empty.put(cell, CellState.EMPTY));
        return change(empty);
    }

    /** Empties the cells that a check has marked as wrong, in one step. @return false if there are none */
    public boolean eraseWrong() {
        Map<Cell, CellState> empty = new HashMap<>();
        cells.forEach((cell, state) -> {
            if (state.mark() == CellState.Mark.WRONG) {
                empty.put(cell, CellState.EMPTY);
            }
        });
        return change(empty);
    }

    /** Marks a letter as right or wrong. */
    public void checkLetter(Cell cell) {
        check(List.of(cell));
    }

    public void checkWord(PlacedWord word) {
        check(word.cells());
    }

    public void checkAll() {
        check(words.cells());
    }

    /** Writes the right letter; a letter that is right already is only checked. */
    public void revealLetter(Cell cell) {
        reveal(List.of(cell));
    }

    public void revealWord(PlacedWord word) {
        log.revealed(word);
        reveal(word.cells());
    }

    public void revealAll() {
        layout.words().forEach(log::revealed);
        reveal(words.cells());
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes back the last letters written or erased. What was checked or revealed stays known, and given letters stay. */
    public void undo() {
        if (canUndo()) {
            Step step = done.pop();
            put(step.before());
            undone.push(step);
        }
    }

    public void redo() {
        if (canRedo()) {
            Step step = undone.pop();
            put(step.after());
            done.push(step);
        }
    }

    private boolean change(Map<Cell, CellState> wanted) {
        Map<Cell, CellState> before = new LinkedHashMap<>();
        Map<Cell, CellState> after = new LinkedHashMap<>();
        wanted.forEach((cell, state) -> {
            CellState there = at(cell);
            boolean same = there.letter() == state.letter() && there.pencil() == state.pencil();
            if (!same && there.mark() != CellState.Mark.GIVEN) {
                before.put(cell, there);
                after.put(cell, state);
            }
        });
        if (after.isEmpty()) {
            return false;
        }
        put(after);
        done.push(new Step(before, after));
        undone.clear();
        return true;
    }

    private void put(Map<Cell, CellState> states) {
        states.forEach((cell, state) -> {
            if (at(cell).mark() != CellState.Mark.GIVEN) {
                set(cell, state);
            }
        });
        log.lettersChanged(this::isRight);
    }

    private void check(Collection<Cell> checked) {
        for (Cell cell : checked) {
            CellState there = at(cell);
            if (!there.isEmpty() && there.mark() != CellState.Mark.GIVEN) {
                set(cell, there.marked(isRight(cell) ? CellState.Mark.RIGHT : CellState.Mark.WRONG));
                log.checked(cell);
            }
        }
    }

    private void reveal(Collection<Cell> revealed) {
        for (Cell cell : revealed) {
            if (isRight(cell)) {
                check(List.of(cell));
            } else {
                set(cell, new CellState(words.letter(cell), false, CellState.Mark.GIVEN));
                log.letterGiven(cell);
            }
        }
        log.lettersChanged(this::isRight);
    }

    private boolean isRight(Cell cell) {
        return at(cell).letter() == words.letter(cell);
    }

    private void set(Cell cell, CellState state) {
        if (state.isEmpty()) {
            cells.remove(cell);
        } else {
            cells.put(cell, state);
        }
    }
}
