package org.duidu.lesson.format;

/**
 * Emphasis that CommonMark does not see beside Chinese: in {@code 他說**「不行」**的話} the stars touch a bracket on one side
 * and a character on the other, which its rules (made for spaces between words) take for neither opening nor closing.
 */
final class StrayEmphasis {
    private StrayEmphasis() {}

    static MarkedText resolve(MarkedText text) {
        return text;
    }
}
