package org.duidu.quiz;

/** A stretch of what was typed, held against the right spelling. Read in order, they give both. */
public record Difference(Kind kind, String text) {
    public enum Kind {
        /** In both. */
        SAME,
        /** Only in the right spelling. */
        MISSING,
        /** Only in what was typed. */
        EXTRA
    }
}
