package org.duidu.ui.puzzles;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.PuzzleWords;
import org.duidu.crossword.SearchBudget;
import org.duidu.ui.kit.TaskRunner;

/**
 * A layout in the making: the first that is complete shows at once, better ones follow until the time is up or the learner
 * has seen enough. One at a time; starting another ends the one before.
 */
final class PuzzleMaking {
    /** How much longer another try takes than the one before. */
    private static final int HARDER = 4;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final TaskRunner tasks;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Optional<Made>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    private ClueMaker clues;
    private Optional<Search> search = Optional.empty();
    private PuzzleOrder order;
    private long seed;
    private Duration budget = Duration.ZERO;
    private long started;

    /**
     * The best layout so far.
     *
     * @param words that it was made of, with those that cannot be in any
     */
    record Made(PuzzleWords words, Layout layout) {}

    private record Search(TaskRunner.Running task, AtomicBoolean enough) {}

    /**
     * @param screen runs work on the window's thread
     */
    PuzzleMaking(TaskRunner tasks, Executor screen) {
        this.tasks = tasks;
        this.screen = screen;
    }

    ReadOnlyObjectProperty<Optional<Made>> made() {
        return made.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Whether the last search ended by an unexpected fault. */
    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    Duration budget() {
        return budget;
    }

    /** Part of the time that is used, 0 to 1. */
    double progress() {
        return Math.min(1, (System.nanoTime() - started) / (double) Math.max(1, budget.toNanos()));
    }

    /** Begins a layout. */
    void start(PuzzleOrder newOrder, ClueMaker newClues, long newSeed) {
        order = newOrder;
        clues = newClues;
        budget = SearchBudget.standardFor(order.words().size()).time().orElseThrow();
        begin(newSeed);
    }

    /** The same words in another layout. */
    void another() {
        begin(seed + 1);
    }

    /** The same words, with more time to find a place for all. */
    void tryHarder() {
        Duration longer = budget.multipliedBy(HARDER);
        budget = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        begin(seed + 1);
    }

    /** Ends the search; the best layout so far stays. */
    void enough() {
        search.ifPresent(now -> now.enough().set(true));
    }

    /** Ends the search and forgets what it found. */
    void cancel() {
        stop();
        made.set(Optional.empty());
    }

    /** Whether there is a layout with any word in it. */
    boolean hasLayout() {
        return made.get().filter(now -> !now.layout().words().isEmpty()).isPresent();
    }

    /** Makes a puzzle of the layout as it is now; away from the window's thread, as its clues take a while. */
    Optional<Callable<Crossword>> puzzle() {
        PuzzleOrder ordered = order;
        ClueMaker maker = clues;
        return made.get()
                .filter(now -> hasLayout())
                .map(now -> () -> maker.crossword(
                        ordered.title(),
                        now.layout(),
                        now.words(),
                        ordered.choice(),
                        now.layout().seed()));
    }

    PuzzleOrder order() {
        return order;
    }

    private void begin(long newSeed) {
        stop();
        seed = newSeed;
        failed.set(false);
        running.set(true);
        made.set(Optional.empty());
        started = System.nanoTime();
        AtomicBoolean enough = new AtomicBoolean();
        PuzzleOrder wanted = order;
        ClueMaker maker = clues;
        Duration time = budget;
        TaskRunner.Running task = tasks.run(
                () -> search(wanted, maker, newSeed, time, enough),
                best -> {
                    made.set(Optional.of(best));
                    finish();
                },
                failure -> {
                    failed.set(true);
                    finish();
                });
        if (running.get()) {
            search = Optional.of(new Search(task, enough));
        }
    }

    private Made search(PuzzleOrder wanted, ClueMaker maker, long newSeed, Duration time, AtomicBoolean enough) {
        PuzzleWords words = maker.words(wanted.sources(), wanted.choice());
        LayoutRequest request = new LayoutRequest(words.answers().answers(), newSeed, SearchBudget.ofTime(time));
        Layout layout = new LayoutGenerator()
                .generate(
                        request,
                        better -> screen.execute(() -> show(new Made(words, better), enough)),
                        () -> enough.get() || Thread.currentThread().isInterrupted());
        return new Made(words, layout);
    }

    /** Shows a layout unless its search has been left. */
    private void show(Made better, AtomicBoolean of) {
        if (search.filter(now -> now.enough() == of).isPresent()) {
            made.set(Optional.of(better));
        }
    }

    private void finish() {
        search = Optional.empty();
        running.set(false);
    }

    private void stop() {
        search.ifPresent(now -> {
            now.enough().set(true);
            now.task().cancel();
        });
        finish();
    }
}
