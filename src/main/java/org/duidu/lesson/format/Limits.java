package org.duidu.lesson.format;

/**
 * How much a lesson file may hold. A long lesson has a tenth of each; what is larger is no lesson, or was made to bring
 * the program down.
 */
final class Limits {
    /** Bytes of a file. A 10,000-word lesson with its Chinese has about 150,000. */
    static final int FILE_BYTES = 2 * 1024 * 1024;

    /** Characters of front matter. A long list of sources has about 3,000. */
    static final int FRONT_MATTER_CHARS = 64 * 1024;

    /** Levels of maps and lists in front matter (three are in use) and in JSON (five are). */
    static final int DATA_DEPTH = 16;

    /** Values in front matter or JSON. */
    static final int DATA_VALUES = 200_000;

    /** Quotations and lists within each other; each level costs a stack frame. */
    static final int BLOCK_DEPTH = 40;

    /** Emphasis and links within each other; each level costs a stack frame. */
    static final int INLINE_DEPTH = 20;

    /** Paragraphs, points and headings of a lesson. */
    static final int BLOCKS = 20_000;

    static final int ENTRIES = 1_000;

    static final int QUESTIONS = 500;

    /** Problems told of one file; nobody reads more. */
    static final int PROBLEMS = 500;

    private Limits() {}
}
