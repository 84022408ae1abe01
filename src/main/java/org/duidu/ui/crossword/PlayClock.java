package org.duidu.ui.crossword;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a puzzle has been played: from the first key, while it is in sight and the window in front. */
final class PlayClock {
    private final LongSupplier nanos;
    private Duration before;
    private long since;
    private boolean begun;
    private boolean inSight;
    private boolean stopped;

    /**
     * @param nanos a clock that only goes forward
     * @param played earlier
     */
    PlayClock(LongSupplier nanos, Duration played) {
        this.nanos = nanos;
        this.before = played;
    }

    /** A key was pressed. */
    void begin() {
        change(() -> begun = true);
    }

    /** Whether the solver can see the puzzle. */
    void inSight(boolean now) {
        change(() -> inSight = now);
    }

    /** For good: the puzzle is solved. */
    void stop() {
        change(() -> stopped = true);
    }

    boolean isRunning() {
        return begun && inSight && !stopped;
    }

    Duration played() {
        return isRunning() ? before.plusNanos(nanos.getAsLong() - since) : before;
    }

    private void change(Runnable change) {
        before = played();
        change.run();
        since = nanos.getAsLong();
    }
}
