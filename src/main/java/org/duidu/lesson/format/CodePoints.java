package org.duidu.lesson.format;

/** Turns places counted in code points, as SnakeYAML gives them, into offsets of the source. */
final class CodePoints {
    private final String text;
    private final int shift;
    private int knownPoint;
    private int knownOffset;

    /**
     * @param shift where in the source the text begins
     */
    CodePoints(String text, int shift) {
        this.text = text;
        this.shift = shift;
    }

    int offset(long codePoint) {
        int wanted = (int) Math.max(0, codePoint);
        if (wanted < knownPoint) {
            knownPoint = 0;
            knownOffset = 0;
        }
        while (knownPoint < wanted && knownOffset < text.length()) {
            knownOffset += Character.charCount(text.codePointAt(knownOffset));
            knownPoint++;
        }
        return shift + knownOffset;
    }
}
