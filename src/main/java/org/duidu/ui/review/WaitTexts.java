package org.duidu.ui.review;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import org.duidu.review.CardState.Wait;
import org.duidu.ui.kit.Localized;

/** Says how long something takes or is put off, in the unit that one would use. */
final class WaitTexts {
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private WaitTexts() {}

    static String of(Wait wait, Localized words) {
        if (wait.days() == 0) {
            long minutes = Math.max(1, Math.round(wait.soon().toSeconds() / 60.0));
            return minutes < 60
                    ? words.now("review.wait.minutes", minutes)
                    : words.now("review.wait.hours", Math.round(minutes / 60.0));
        } else if (wait.days() < MONTH) {
            return words.now("review.wait.days", wait.days());
        } else if (wait.days() < YEAR) {
            return words.now("review.wait.months", wait.days() / (YEAR / 12.0));
        }
        return words.now("review.wait.years", wait.days() / (double) YEAR);
    }

    /** In whatever language it is then. */
    static ObservableValue<String> of(Duration taken, Localized words) {
        return taken.toSeconds() < 60
                ? words.text("review.taken.seconds", taken.toSeconds())
                : words.text("review.taken.minutes", Math.round(taken.toSeconds() / 60.0));
    }
}
