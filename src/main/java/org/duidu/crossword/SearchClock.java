package org.duidu.crossword;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** When a search ends: its iterations are done, its time is up, or nobody wants it any more. */
final class SearchClock {
    private final LongSupplier nanoTime;
    private final BooleanSupplier cancelled;
    private final long started;
    private final long mostIterations;
    private final long mostNanos;
    private final boolean byIterations;
    private long iterations;

    SearchClock(SearchBudget budget, LongSupplier nanoTime, BooleanSupplier cancelled) {
        this.nanoTime = nanoTime;
        this.cancelled = cancelled;
        started = nanoTime.getAsLong();
        byIterations = budget.iterations().isPresent();
        mostIterations = budget.iterations().orElse(Long.MAX_VALUE);
        mostNanos = budget.time().map(SearchClock::nanos).orElse(Long.MAX_VALUE);
    }

    /** A step done. */
    void count() {
        iterations++;
    }

    /** Whether the search must end now. Looks at the clock only where a time was set, and changes nothing. */
    boolean isOver() {
        return iterations >= mostIterations || isStopped();
    }

    /** Whether time is up or the search is cancelled, whatever the iterations. */
    boolean isStopped() {
        return cancelled.getAsBoolean() || (mostNanos != Long.MAX_VALUE && elapsed() >= mostNanos);
    }

    /** The part of the budget that is used, 0 to 1. By iterations alone if they are limited: so results repeat. */
    double progress() {
        double part = byIterations ? (double) iterations / mostIterations : (double) elapsed() / mostNanos;
        return Math.min(1, part);
    }

    /** Nanoseconds since the start. */
    long elapsed() {
        return nanoTime.getAsLong() - started;
    }

    private static long nanos(java.time.Duration time) {
        try {
            return time.toNanos();
        } catch (ArithmeticException longerThanCenturies) {
            return Long.MAX_VALUE - 1;
        }
    }
}
