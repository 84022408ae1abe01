package org.duidu.lesson.format;

/** Text without mark-up, as the readers keep it: on one line, with even spaces. */
final class PlainText {
    private PlainText() {}

    static String normal(String text) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        for (char c : text.toCharArray()) {
            if (MarkedTextBuilder.isInvisible(c)) {
                continue;
            }
            if (c != '\u3000' && (MarkedText.isSpace(c) || MarkedTextBuilder.isOddSpace(c))) {
                space = true;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            out.append(c);
        }
        return out.toString().strip();
    }
}
