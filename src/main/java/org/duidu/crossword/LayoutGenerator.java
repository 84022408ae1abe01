package org.duidu.crossword;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Lays words out as a crossword: noisy best insertion first, then ruin and recreate under simulated annealing until the
 * budget is used. Keeps no state, so one generator serves any number of threads.
 */
public final class LayoutGenerator {
    private final LongSupplier nanoTime;
    private final LayoutWeights weights;

    public LayoutGenerator() {
        this(System::nanoTime);
    }

    /**
     * @param nanoTime what budgets are measured by: a clock that only goes forward, in nanoseconds. That of the thread's
     *     processor time makes measurements comparable on a machine that does other work too
     */
    public LayoutGenerator(LongSupplier nanoTime) {
        this(nanoTime, LayoutWeights.STANDARD);
    }

    /**
     * @param nanoTime as above
     * @param weights other than the standard ones: for references to measure by
     */
    public LayoutGenerator(LongSupplier nanoTime, LayoutWeights weights) {
        this.nanoTime = nanoTime;
        this.weights = weights;
    }

    /** The words that no layout can have, known without any search: those that share no letter with the others. */
    public static List<UnplacedWord> impossible(List<Answer> answers) {
        return WordSelection.of(new LayoutRequest(answers, 0, SearchBudget.ofIterations(0)))
                .unplaced();
    }

    /** The best layout that the budget allows. */
    public Layout generate(LayoutRequest request) {
        return generate(request, layout -> {}, () -> false);
    }

    /**
     * The best layout that the budget allows.
     *
     * @param onBetter is given the first layout that has all words as soon as there is one, then better ones (not all of
     *     them where they come thick and fast), on the caller's thread; the last it is given equals the result
     * @param cancelled asked often, from the caller's thread; once true the best layout so far is returned
     */
    public Layout generate(LayoutRequest request, Consumer<Layout> onBetter, BooleanSupplier cancelled) {
        SearchClock clock = new SearchClock(request.budget(), nanoTime, cancelled);
        WordSelection selection = WordSelection.of(request);
        WordTable words = new WordTable(selection.words());
        Window window = Window.of(words, request.limits(), selection.pinned());
        Board board = new Board(words, window);
        selection.pinned().forEach(pin -> board.pin(selection.words().indexOf(pin.answer()), pin));
        LayoutCost cost = new LayoutCost(words, window, request.limits(), weights);
        LayoutSearch search = new LayoutSearch(board, cost, request.seed());
        LayoutPublisher publisher = new LayoutPublisher(request, selection, search, clock, onBetter);
        if (words.count > 0) {
            search.run(clock, publisher::better, publisher::tick);
        }
        return publisher.finish();
    }
}
