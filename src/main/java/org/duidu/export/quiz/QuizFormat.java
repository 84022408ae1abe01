package org.duidu.export.quiz;

/** What a quiz can be written as. */
public enum QuizFormat {
    /** Moodle's text format. */
    GIFT("gift"),
    /** Moodle's own XML, which holds more and has fewer traps. */
    MOODLE("xml"),
    /** Sheet and key as one self-contained page. */
    HTML("html"),
    /** Sheet and key. */
    PDF("pdf");

    private final String extension;

    QuizFormat(String extension) {
        this.extension = extension;
    }

    /** The usual ending of a file's name, without a dot. */
    public String extension() {
        return extension;
    }
}
