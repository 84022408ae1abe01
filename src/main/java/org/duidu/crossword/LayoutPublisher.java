package org.duidu.crossword;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Turns the numbers of a search into layouts, and hands on the better ones without slowing the search down. */
final class LayoutPublisher {
    /** Time between layouts, a word: making one costs about a hundredth of it. */
    private static final long NANOS_PER_WORD = 40_000;

    private final LayoutRequest request;
    private final WordSelection selection;
    private final LayoutSearch search;
    private final SearchClock clock;
    private final Consumer<Layout> listener;
    private final long pause;

    private long last = Long.MIN_VALUE;
    private boolean pending;
    private boolean complete;

    LayoutPublisher(
            LayoutRequest request,
            WordSelection selection,
            LayoutSearch search,
            SearchClock clock,
            Consumer<Layout> listener) {
        this.request = request;
        this.selection = selection;
        this.search = search;
        this.clock = clock;
        this.listener = listener;
        pause = NANOS_PER_WORD * selection.words().size();
    }

    /** A better layout was found. Incomplete ones wait for the end. */
    void better() {
        pending = true;
        if (!complete && search.placesAll()) {
            complete = true;
            publish();
        } else {
            tick();
        }
    }

    /** Hands on what is waiting, if the last was long enough ago. */
    void tick() {
        if (pending && complete && clock.elapsed() - last >= pause) {
            publish();
        }
    }

    /** The final layout; handed on if it was not yet. */
    Layout finish() {
        Layout layout = layout();
        if (pending || !complete) {
            listener.accept(layout);
        }
        return layout;
    }

    private void publish() {
        listener.accept(layout());
        last = clock.elapsed();
        pending = false;
    }

    private Layout layout() {
        List<PlacedWord> words = connected(placedWords());
        Set<Answer> placed = new HashSet<>();
        words.forEach(word -> placed.add(word.answer()));
        List<UnplacedWord> unplaced = new ArrayList<>(selection.unplaced());
        selection.words().stream()
                .filter(answer -> !placed.contains(answer))
                .map(answer -> new UnplacedWord(answer, UnplacedWord.Reason.NO_ROOM))
                .forEach(unplaced::add);
        boolean anchored = !selection.pinned().isEmpty();
        int top = anchored ? 1 : words.stream().mapToInt(PlacedWord::row).min().orElse(0);
        int left = anchored ? 1 : words.stream().mapToInt(PlacedWord::col).min().orElse(0);
        List<PlacedWord> moved = words.stream()
                .map(word -> new PlacedWord(word.answer(), word.row() - top, word.col() - left, word.direction()))
                .toList();
        int rows = 1 + moved.stream().mapToInt(PlacedWord::lastRow).max().orElse(-1);
        int cols = 1 + moved.stream().mapToInt(PlacedWord::lastCol).max().orElse(-1);
        Layout layout = new Layout(moved, rows, cols, unplaced, request.seed());
        return suitsTurned(layout) ? layout.transposed() : layout;
    }

    /** Whether it is upright for no reason: screens and most pages of clues leave more width than height. */
    private boolean suitsTurned(Layout layout) {
        LayoutLimits limits = request.limits();
        return layout.rows() > layout.cols()
                && limits.ratio().isEmpty()
                && limits.pinned().isEmpty()
                && layout.rows() <= limits.maxCols().orElse(Integer.MAX_VALUE)
                && layout.cols() <= limits.maxRows().orElse(Integer.MAX_VALUE);
    }

    private List<PlacedWord> placedWords() {
        List<PlacedWord> words = new ArrayList<>();
        for (int i = 0; i < selection.words().size(); i++) {
            if (search.bestDirection(i) != Board.NOWHERE) {
                Direction direction = search.bestDirection(i) == Board.ACROSS ? Direction.ACROSS : Direction.DOWN;
                words.add(new PlacedWord(selection.words().get(i), search.bestRow(i), search.bestCol(i), direction));
            }
        }
        return words;
    }

    /** The largest group of words that cross; only pinned words can leave more than one. */
    private List<PlacedWord> connected(List<PlacedWord> words) {
        if (selection.pinned().size() < 2) {
            return words;
        }
        Map<Cell, List<PlacedWord>> users = new HashMap<>();
        words.forEach(word -> word.cells()
                .forEach(cell ->
                        users.computeIfAbsent(cell, each -> new ArrayList<>()).add(word)));
        List<PlacedWord> largest = List.of();
        Set<PlacedWord> seen = new HashSet<>();
        for (PlacedWord word : words) {
            List<PlacedWord> group = group(word, users, seen);
            largest = group.size() > largest.size() ? group : largest;
        }
        return largest;
    }

    private static List<PlacedWord> group(PlacedWord first, Map<Cell, List<PlacedWord>> users, Set<PlacedWord> seen) {
        List<PlacedWord> group = new ArrayList<>();
        Deque<PlacedWord> queue = new ArrayDeque<>();
        if (seen.add(first)) {
            queue.add(first);
        }
        while (!queue.isEmpty()) {
            PlacedWord word = queue.remove();
            group.add(word);
            word.cells().stream()
                    .flatMap(cell -> users.get(cell).stream())
                    .filter(seen::add)
                    .forEach(queue::add);
        }
        return group;
    }
}
