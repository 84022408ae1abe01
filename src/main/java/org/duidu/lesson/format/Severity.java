package org.duidu.lesson.format;

import java.util.Locale;

/** How bad a problem is, worst first. */
public enum Severity {
    /** Part of the lesson cannot be used. */
    ERROR,
    /** The lesson works, but learners would notice. */
    WARNING,
    INFO;

    /** As scripts read it: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
