package org.duidu.review;

import java.util.List;
import org.duidu.progress.Learner;

/** Where learners' logs and review settings are kept. Nothing in it is ever changed or taken out. */
public interface ReviewLog {

    /** A learner's whole log, in its order. May take a moment for a long log: not for the window's thread. */
    List<LogEntry> entries(Learner learner);

    /** Adds lines at the end, all or none. Returns at once; survives a crash a moment later. */
    void append(Learner learner, List<LogEntry> entries);

    /** A learner's settings, the usual ones if none were kept. */
    ReviewSettings settings(Learner learner);

    void keep(Learner learner, ReviewSettings settings);
}
