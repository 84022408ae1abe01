package org.duidu.ui.review.statistics;

import java.util.Locale;
import org.duidu.review.Statistics.WordState;

/** What the states of words are called. */
final class StateNames {
    private StateNames() {}

    static String key(WordState state) {
        return "statistics.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
