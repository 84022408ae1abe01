package org.duidu.crossword;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes a {@link KeptPuzzle} as JSON and reads it again. Names in the JSON are those of the records: one that is renamed
 * needs a new {@link #VERSION}. Safe for many threads.
 */
public final class PuzzleCodec {
    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(Clue.class, KeptClue.class)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The first version of the program kept no {@code others}. */
    private interface KeptClue {
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<OtherAnswer> others();
    }

    private record Saved(
            int version,
            Crossword crossword,
            List<SavedCell> cells,
            List<SavedResult> results,
            SavedMoment moment,
            List<WordOrigin> words) {}

    private record SavedCell(int row, int col, CellState state) {}

    /** Results stand in the order of the layout's words, so the word itself is not written. */
    private record SavedResult(
            boolean solved, boolean checked, boolean revealed, int lettersGiven, int lettersFromCrossings) {}

    private record SavedMoment(long millis, boolean pencil, Optional<Cell> cell, Direction direction) {}

    public String write(KeptPuzzle puzzle) {
        PlayMoment moment = puzzle.moment();
        Saved saved = new Saved(
                VERSION,
                puzzle.crossword(),
                puzzle.state().cells().entrySet().stream()
                        .map(cell ->
                                new SavedCell(cell.getKey().row(), cell.getKey().col(), cell.getValue()))
                        .toList(),
                puzzle.state().results().stream().map(PuzzleCodec::saved).toList(),
                new SavedMoment(moment.time().toMillis(), moment.pencil(), moment.cell(), moment.direction()),
                puzzle.words());
        try {
            return MAPPER.writeValueAsString(saved);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return empty if the text is broken, or from a version of the program that this one does not know */
    public Optional<KeptPuzzle> read(String json) {
        try {
            Saved saved = MAPPER.readValue(json, Saved.class);
            return saved != null && saved.version() == VERSION ? Optional.of(puzzle(saved)) : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static KeptPuzzle puzzle(Saved saved) {
        List<PlacedWord> placed = saved.crossword().layout().words();
        if (placed.size() != saved.results().size()) {
            throw new IllegalArgumentException("results of another layout");
        }
        Map<Cell, CellState> cells = new HashMap<>();
        saved.cells().forEach(cell -> cells.put(new Cell(cell.row(), cell.col()), cell.state()));
        List<WordResult> results = IntStream.range(0, placed.size())
                .mapToObj(index -> result(placed.get(index), saved.results().get(index)))
                .toList();
        PuzzleState state = new PuzzleState(saved.crossword().layout(), cells, results);
        SavedMoment moment = saved.moment();
        KeptPuzzle puzzle = new KeptPuzzle(
                saved.crossword(),
                // a puzzle that takes the state up finds letters outside the layout
                new Puzzle(state).state(),
                new PlayMoment(Duration.ofMillis(moment.millis()), moment.pencil(), moment.cell(), moment.direction()),
                saved.words());
        placed.forEach(word -> puzzle.origin(word.answer()));
        return puzzle;
    }

    private static SavedResult saved(WordResult result) {
        return new SavedResult(
                result.solved(),
                result.checked(),
                result.revealed(),
                result.lettersGiven(),
                result.lettersFromCrossings());
    }

    private static WordResult result(PlacedWord word, SavedResult saved) {
        return new WordResult(
                word,
                saved.solved(),
                saved.checked(),
                saved.revealed(),
                saved.lettersGiven(),
                saved.lettersFromCrossings());
    }
}
