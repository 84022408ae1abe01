package org.duidu.lesson.format;

/** Free notes as they are kept: with plain line ends and no empty lines around them. */
final class NotesText {
    private NotesText() {}

    static String normal(String markdown) {
        return markdown.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
